import { randomUUID } from 'node:crypto';
import { canonicalQuery } from '../protocol/parameter.ts';
import { ACTION, API_VERSION } from '../protocol/sign.ts';
import { formatRequestTime } from '../protocol/timestamp.ts';
import type { Behaviour, CommonPair } from './behaviour.ts';
import { version } from './version.ts';

type Request = Pick<
  Behaviour,
  | 'features'
  | 'params'
  | 'begin'
  | 'refuses'
  | 'method'
  | 'path'
  | 'place'
  | 'host'
  | 'ownParameters'
  | 'extraParameters'
  | 'extraHeaders'
  | 'credentials'
  | 'nonce'
  | 'requestTime'
  | 'writeTime'
  | 'common'
  | 'writeParameters'
>;

/** What is asked for, and how it is written before it is signed. */
export const defaultRequest: Request = {
  features: ['rpc', 'acs3', 'securityToken', 'https', 'paginate', 'retry', 'timeout', 'concurrent'],
  params: (params) => params,
  begin: () => undefined,
  refuses: (request) => {
    const broken = Object.entries(request).find(
      ([, value]) => typeof value === 'string' && !value.isWellFormed(),
    );
    return broken && `${broken[0]} holds a lone surrogate, which cannot be sent`;
  },
  method: () => 'GET',
  path: () => '/',
  place: () => 'query',
  host: ({ origin }) => origin.host,
  ownParameters: ({ FlowName, ExecutionName, NextToken, Limit }) => [
    ['FlowName', FlowName],
    ['ExecutionName', ExecutionName],
    ...(NextToken === undefined ? [] : [['NextToken', NextToken] as const]),
    ...(Limit === undefined ? [] : [['Limit', String(Limit)] as const]),
  ],
  extraParameters: () => [],
  extraHeaders: () => [
    ['accept', 'application/json'],
    ['accept-encoding', 'gzip'],
    ['user-agent', `fnf-conformance-faithful/${version}`],
  ],
  credentials: ({ call }) => call.params.credentials,
  nonce: () => randomUUID(),
  requestTime: ({ call }) => call.process.now(),
  writeTime: (epochMs) => formatRequestTime(epochMs),
  common: ({ credentials, nonce, time, bodyHash }, { call }) => {
    const { accessKeyId, securityToken } = credentials;
    const both: CommonPair[] = [
      ['Action', ACTION],
      ['Version', API_VERSION],
      ['SignatureNonce', nonce],
      ['Timestamp', time],
      ...(securityToken === undefined ? [] : [['SecurityToken', securityToken] as const]),
    ];
    return call.params.signature === 'acs3'
      ? [...both, ['ContentHash', bodyHash]]
      : [
          ...both,
          ['Format', 'JSON'],
          ['AccessKeyId', accessKeyId],
          ['SignatureMethod', 'HMAC-SHA1'],
          ['SignatureVersion', '1.0'],
        ];
  },
  writeParameters: (parameters) => canonicalQuery(parameters),
};

import { ACS3_ALGORITHM } from '../protocol/acs3-signature.ts';
import { ACTION, API_VERSION } from '../protocol/sign.ts';
import { parseRequestTime } from '../protocol/timestamp.ts';
import type { Behaviour } from './behaviour.ts';
import { headerOf } from './call.ts';
import { decodeToken } from './page-token.ts';

type Checks = Pick<
  Behaviour,
  | 'order'
  | 'methodSupported'
  | 'maximumBodyBytes'
  | 'mediaTypeSupported'
  | 'requiredCommon'
  | 'hasCommon'
  | 'actionSupported'
  | 'versionSupported'
  | 'algorithmSupported'
  | 'parseTime'
  | 'timeInWindow'
  | 'findKey'
  | 'secretOf'
  | 'nonceUsable'
  | 'securityTokenFits'
  | 'permitted'
  | 'requiredOwn'
  | 'parseLimit'
  | 'defaultLimit'
  | 'minimumLimit'
  | 'maximumLimit'
  | 'findFlow'
  | 'owns'
  | 'findExecution'
  | 'decodeToken'
  | 'refuse'
>;

// [gateway] InvalidTimeStamp.Expired: more than 15 minutes apart.
const WINDOW_MS = 15 * 60 * 1000;

// [rpc] Format is not among them: this endpoint only writes JSON and passes Format over.
const RPC_COMMON: readonly string[] = [
  'Action',
  'Version',
  'AccessKeyId',
  'SignatureMethod',
  'SignatureVersion',
  'SignatureNonce',
  'Timestamp',
  'Signature',
];

// [v3]
const ACS3_COMMON: readonly string[] = [
  'x-acs-action',
  'x-acs-version',
  'x-acs-date',
  'x-acs-signature-nonce',
  'x-acs-content-sha256',
  'Authorization',
];

/** What is checked, in which order, and against what. */
export const defaultChecks: Checks = {
  order: [
    'method',
    'entity-size',
    'media-type',
    'common-parameters',
    'action',
    'version',
    'algorithm',
    'time-format',
    'access-key',
    'time-window',
    'signature',
    'nonce',
    'security-token',
    'permission',
    'own-parameters',
    'limit',
    'flow',
    'ownership',
    'execution',
    'next-token',
  ],
  methodSupported: (method) => method === 'GET' || method === 'POST',
  maximumBodyBytes: 1024 * 1024,
  // Nothing is said of a body without a type, so it passes.
  mediaTypeSupported: (mediaType) =>
    mediaType === undefined ||
    mediaType === 'application/json' ||
    mediaType === 'application/x-www-form-urlencoded',
  requiredCommon: (dialect) => (dialect === 'rpc' ? RPC_COMMON : ACS3_COMMON),
  hasCommon: (name, asked, call) =>
    asked.dialect === 'rpc'
      ? asked.parameters.some(([candidate]) => candidate === name)
      : headerOf(call, name.toLowerCase()) !== undefined,
  actionSupported: (action) => action === ACTION,
  versionSupported: (version) => version === API_VERSION,
  algorithmSupported: ({ dialect, common }) =>
    dialect === 'rpc'
      ? common.algorithm === 'HMAC-SHA1' && common.signatureVersion === '1.0'
      : common.algorithm === ACS3_ALGORITHM,
  parseTime: (text) => parseRequestTime(text),
  timeInWindow: (time, now) => Math.abs(time - now) <= WINDOW_MS,
  findKey: (id, world) => world.keys.get(id),
  secretOf: (key) => key?.accessKeySecret,
  nonceUsable: () => true,
  // A token that a permanent key does not need is passed over: no error is documented for it.
  securityTokenFits: (key, token) =>
    key?.securityToken === undefined || key.securityToken === token,
  permitted: (key) => key?.permitted === true,
  requiredOwn: ['FlowName', 'ExecutionName'],
  parseLimit: (text, { minimum, maximum }) => {
    // The plain spelling of an integer and no other.
    if (!/^(0|[1-9][0-9]*)$/.test(text)) return undefined;
    const limit = Number(text);
    return limit >= minimum && limit <= maximum ? limit : undefined;
  },
  defaultLimit: 60,
  minimumLimit: 1,
  maximumLimit: 999,
  findFlow: (name, world) => world.flows.get(name),
  owns: (account, flow) => flow.account === account,
  findExecution: (name, flow) => flow.executions.get(name),
  decodeToken,
  refuse: (_check, refusal) => refusal,
};

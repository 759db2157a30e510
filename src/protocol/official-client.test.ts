import { anyCharacter } from '../arbitraries/any-character.ts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuery, valueOf, type Parameter } from './parameter.ts';
import { rpcSignature } from './rpc-signature.ts';
import { signIntent } from './sign.ts';
import { parseRequestTime } from './timestamp.ts';

// The part of the official client that is used here. It has no types of its own.
type OfficialClient = new (config: {
  endpoint: string;
  accessKeyId: string;
  accessKeySecret: string;
  securityToken?: string;
}) => {
  getExecutionHistory(parameters: Record<string, unknown>): Promise<{ readonly RequestId: string }>;
  request(action: string, parameters: object, options: object): Promise<unknown>;
};
const Client = createRequire(import.meta.url)('@alicloud/fnf-2019-03-15') as OfficialClient;

const SECRET = 'secret of the official client';

describe('the official client', () => {
  const seen: { method: string; url: string; body: string }[] = [];
  let server: Server;
  let endpoint: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        seen.push({ method: request.method ?? '', url: request.url ?? '', body });
        response.end('{"RequestId":"r","Events":[]}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  function client(securityToken?: string): InstanceType<OfficialClient> {
    const credentials = { accessKeyId: 'id', accessKeySecret: SECRET };
    return new Client({ endpoint, ...credentials, ...(securityToken && { securityToken }) });
  }

  /** The parameters of the last request, once they are found to be signed as this kit signs. */
  function verified(): readonly Parameter[] {
    const last = seen.at(-1);
    if (last === undefined) throw new Error('the client sent nothing');
    const query = last.method === 'GET' ? last.url.slice(2) : last.body;
    const parameters = parseQuery(query, { formPlus: last.method === 'POST' });
    expect(valueOf(parameters, 'Signature')).toBe(rpcSignature(SECRET, last.method, parameters));
    return parameters;
  }

  // The client has no rule for a lone surrogate: encodeURIComponent throws.
  const value = fc.oneof(
    fc.string({ unit: anyCharacter() }),
    fc.constantFrom('a b', '+', '*', '~', '%2B', "!'()", 'a=b&c', '流程', '𝕏', '', '/'),
  );

  it('should send what verifies, and mean what it was given, for any names and values', async () => {
    const request = fc.record(
      {
        FlowName: value,
        ExecutionName: value,
        NextToken: value,
        Limit: fc.oneof(fc.integer(), value),
      },
      { requiredKeys: ['FlowName', 'ExecutionName'] },
    );
    await fc.assert(
      fc.asyncProperty(request, fc.option(value, { nil: undefined }), async (given, token) => {
        await client(token).getExecutionHistory(given);
        const parameters = verified();
        for (const [name, expected] of Object.entries(given)) {
          expect([name, valueOf(parameters, name)]).toEqual([name, String(expected)]);
        }
        expect(valueOf(parameters, 'SecurityToken')).toBe(token === '' ? undefined : token);
      }),
    );
  });

  it('should send a form that verifies when it is told to POST', async () => {
    await fc.assert(
      fc.asyncProperty(value, async (FlowName) => {
        await client().request('GetExecutionHistory', { FlowName }, { method: 'POST' });
        expect(valueOf(verified(), 'FlowName')).toBe(FlowName);
      }),
    );
  });

  it('should send the parameters that this kit sends, in the same order', async () => {
    await client().getExecutionHistory({ FlowName: 'f', ExecutionName: 'e' });
    const official = verified();
    const own = parseQuery(
      signIntent(
        {
          signature: 'rpc',
          method: 'GET',
          identity: 'main',
          parameters: [
            ['FlowName', 'f'],
            ['ExecutionName', 'e'],
          ],
        },
        {
          credentials: { accessKeyId: 'id', accessKeySecret: SECRET },
          serverNow: 0,
          nonce: 'n',
          host: 'h',
        },
      ).query,
    );
    const fixed = (parameters: readonly Parameter[]): unknown =>
      parameters.filter(([name]) => !['Signature', 'SignatureNonce', 'Timestamp'].includes(name));
    expect(fixed(official)).toEqual(fixed(own));
    expect(official.map(([name]) => name)).toEqual(own.map(([name]) => name));
    expect(parseRequestTime(valueOf(official, 'Timestamp') ?? '')).toBeTypeOf('number');
  });
});

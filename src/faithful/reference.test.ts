import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownParameters } from '../arbitraries/valid-intent.ts';
import { createProbe, type Probe } from '../probe/probe.ts';
import { writeExactJson } from '../protocol/exact-json.ts';
import { startReference, type ReferenceEndpoint } from '../reference/index.ts';
import { walk } from '../requirement/walk.ts';
import { paramsOf } from '../testing/faithful-stages.ts';
import { createBehaviour } from './create-behaviour.ts';
import { createClient } from './faithful-client.ts';

let endpoint: ReferenceEndpoint;
let probe: Probe;
beforeAll(async () => {
  endpoint = await startReference();
  let nonces = 0;
  probe = createProbe({
    endpoint: endpoint.url,
    credentials: { main: endpoint.credentials.main },
    rate: null,
    maxRequests: null,
    maxTimeMs: null,
    concurrency: 2,
    timeoutMs: 5000,
    isThrottling: () => false,
    now: Date.now,
    nonce: () => `nonce-${String(nonces++)}`,
    signal: new AbortController().signal,
  });
});
afterAll(async () => {
  await probe.close();
  await endpoint.close();
});

const client = createClient(createBehaviour(), { environment: {}, now: Date.now });

describe.each(['rpc', 'acs3'] as const)(
  'the faithful SDK and the reference endpoint (%s)',
  (signature) => {
    it('read the same events as the kit', async () => {
      const finished = endpoint.executions.filter(
        (one) => one.running !== true && one.foreign !== true,
      );
      expect(finished).not.toHaveLength(0);
      for (const execution of finished) {
        const request = {
          FlowName: execution.flowName,
          ExecutionName: execution.executionName,
          Limit: 7,
        };
        const params = paramsOf(endpoint.url, {
          signature,
          credentials: endpoint.credentials.main,
          request,
        });
        const read = await walk({
          send: (intent) => probe.send(intent),
          first: {
            signature,
            method: 'GET',
            identity: 'main',
            parameters: ownParameters(execution),
          },
          limit: () => 50,
          maxPages: 100,
        });
        expect(read.end).toBe('last-page');
        const events = read.events.map((event) => ({
          ...event,
          EventId: writeExactJson(event.EventId ?? null),
          ScheduleEventId: writeExactJson(event.ScheduleEventId ?? null),
        }));
        expect(await client.paginate(params)).toEqual({ outcome: 'response', events });
      }
    });

    it.each([
      ['main', 'no-such-flow', 'FlowNotExists', 404],
      ['temporary', 'no-such-flow', 'FlowNotExists', 404],
      ['restricted', 'no-such-flow', 'AccessDenied', 403],
    ] as const)(
      'agree on who may ask for what (%s)',
      async (identity, FlowName, code, httpStatus) => {
        const params = paramsOf(endpoint.url, {
          signature,
          credentials: endpoint.credentials[identity],
          request: { FlowName, ExecutionName: 'e' },
        });
        expect(await client.getExecutionHistory(params)).toMatchObject({
          outcome: 'serviceError',
          code,
          httpStatus,
        });
      },
    );

    it('agree that a wrong secret is refused', async () => {
      const credentials = { ...endpoint.credentials.main, accessKeySecret: 'wrong' };
      const outcome = await client.getExecutionHistory(
        paramsOf(endpoint.url, { signature, credentials }),
      );
      expect(outcome).toMatchObject({ outcome: 'serviceError', code: 'SignatureNotMatch' });
    });
  },
);

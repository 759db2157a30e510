import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownParameters } from '../arbitraries/valid-intent.ts';
import { startReference, type ReferenceEndpoint } from '../reference/index.ts';
import { walk } from '../requirement/walk.ts';
import { createProbe, type Probe } from './probe.ts';

type OfficialClient = new (options: Readonly<Record<string, string>>) => {
  getExecutionHistory(
    request: object,
  ): Promise<{ readonly Events: readonly object[]; readonly NextToken?: string }>;
};
const Official = createRequire(import.meta.url)('@alicloud/fnf-2019-03-15') as OfficialClient;

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

async function officialWalk(FlowName: string, ExecutionName: string): Promise<readonly object[]> {
  const client = new Official({
    endpoint: endpoint.url,
    apiVersion: '2019-03-15',
    ...endpoint.credentials.main,
  });
  const events: object[] = [];
  let NextToken: string | undefined;
  do {
    const token = NextToken === undefined ? {} : { NextToken };
    const page = await client.getExecutionHistory({ FlowName, ExecutionName, Limit: 50, ...token });
    events.push(...page.Events);
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return events;
}

describe('the kit and the official npm client', () => {
  it.each(['rpc', 'acs3'] as const)('read the same events (the kit by %s)', async (signature) => {
    const finished = endpoint.executions.filter(
      (one) => one.running !== true && one.foreign !== true,
    );
    for (const execution of finished.slice(0, 8)) {
      const read = await walk({
        send: (intent) => probe.send(intent),
        first: { signature, method: 'GET', identity: 'main', parameters: ownParameters(execution) },
        limit: () => 7,
        maxPages: 100,
      });
      const official = await officialWalk(execution.flowName, execution.executionName);
      expect(read.end).toBe('last-page');
      expect(official.length).toBeGreaterThan(0);
      // Not a deep equality of prototypes: the client's objects have none.
      expect(JSON.parse(JSON.stringify(official))).toEqual(read.events);
    }
  });
});

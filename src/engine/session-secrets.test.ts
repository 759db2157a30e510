import { describe, expect, it } from 'vitest';
import { serverRequirements } from '../../suites/server/index.ts';
import type { RunEvent } from '../generated/results.ts';
import { requirementCatalogue } from '../generated/requirements.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { run } from './run.ts';

const SECRET = 'a-canary-of-30-characters-0123';

/** Every event of a run against an endpoint that answers with what it knows. */
async function eventsAgainst(
  tell: (signature: string) => { readonly status: number; readonly body: object },
): Promise<{ readonly told: string; readonly signatures: readonly string[] }> {
  const signatures: string[] = [];
  await using server = await loopbackServer((request, response) => {
    const [, signature = ''] = /[?&]Signature=([^&]*)/.exec(request.url ?? '') ?? [];
    signatures.push(decodeURIComponent(signature));
    const { status, body } = tell(decodeURIComponent(signature));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const events: RunEvent[] = [];
  const selected = requirementCatalogue
    .filter(({ suite, side }) => side === 'server' && ['limit', 'schema'].includes(suite))
    .map(({ id }) => id);
  await run({
    settings: {
      endpoint: server.url,
      subject: { endpoint: server.url },
      signatures: ['rpc'],
      profile: 'documented',
      credentials: { main: { accessKeyId: 'an-id', accessKeySecret: SECRET } },
      executions: [{ flowName: 'flow', executionName: 'execution' }],
      ...{ runs: 2, seed: 1, selected, deviations: [] },
      limits: {
        ...{ rate: null, maxRequests: 500, maxTimeMs: null, concurrency: 4 },
        ...{ timeoutMs: 5000, maxClockSkewMs: 900_000 },
      },
    },
    requirements: serverRequirements,
    onEvent: (event) => events.push(event),
  });
  return { told: JSON.stringify(events), signatures };
}

describe('a run against an endpoint that tells secrets and signatures', () => {
  it.each([
    ['in the code of a refusal', 403, (leak: string) => ({ Code: `No ${leak}`, RequestId: 'r' })],
    [
      'in a page',
      200,
      (leak: string) => ({ RequestId: leak, Events: [{ Type: leak, EventId: 1 }] }),
    ],
  ])('%s: no event holds them', async (_where, status, body) => {
    const { told, signatures } = await eventsAgainst((signature) => ({
      status,
      body: body(`${SECRET} ${signature} ${encodeURIComponent(signature)}`),
    }));
    expect(told).toContain('(hidden)');
    expect(told).not.toContain(SECRET.slice(0, 12));
    expect(signatures.length).toBeGreaterThan(2);
    expect(signatures.filter((one) => told.includes(one))).toEqual([]);
    expect(signatures.filter((one) => told.includes(encodeURIComponent(one)))).toEqual([]);
  });
});

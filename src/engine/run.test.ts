import { describe, expect, it } from 'vitest';
import { serverRequirements } from '../../suites/server/index.ts';
import type { RunEvent } from '../generated/results.ts';
import { startReference } from '../reference/index.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { referenceSettings } from '../testing/reference-settings.ts';
import { run, type RunOptions } from './run.ts';
import type { RunSettings } from './settings.ts';

const limits: RunSettings['limits'] = {
  rate: null,
  maxRequests: 40,
  maxTimeMs: null,
  concurrency: 8,
  timeoutMs: 10_000,
  maxClockSkewMs: 900_000,
};
const ids = ['LIMIT-UPPER-BOUND', 'SIGNATURE-RPC-ALTERED', 'PAGING-COMPLETE'] as const;

/** Runs a few requirements against the reference endpoint, each request noted without what changes. */
async function runOnce(
  settings: Partial<RunSettings>,
  more: Partial<RunOptions> = {},
  change: (settings: RunSettings) => RunSettings = (same) => same,
): Promise<{ events: readonly RunEvent[]; written: string }> {
  const reference = await startReference();
  const events: RunEvent[] = [];
  try {
    await run({
      settings: change(referenceSettings(reference, { runs: 10, selected: ids, ...settings })),
      requirements: serverRequirements,
      onEvent: (event) => events.push(event),
      ...more,
    });
    const { main, restricted, temporary, foreign } = reference.credentials;
    const secrets = [main, restricted, temporary, foreign].flatMap((one) => [
      one.accessKeySecret,
      one.securityToken ?? one.accessKeySecret,
    ]);
    const written = JSON.stringify(events);
    for (const secret of secrets) {
      for (const form of [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
      ]) {
        expect(written.includes(form), 'a secret was written').toBe(false);
      }
    }
    return { events, written };
  } finally {
    await reference.close();
  }
}

function outcomes(events: readonly RunEvent[]): string[] {
  return events
    .flatMap((event) => (event.event === 'requirement-finished' ? [event.result] : []))
    .map(({ id, outcome, cases }) => `${id} ${outcome} ${String(cases)}`)
    .sort();
}

describe('a run', () => {
  it('tells its beginning, what it measured, each requirement and its end, in this order', async () => {
    const { events } = await runOnce({});
    expect(events.map(({ event }) => event)).toEqual([
      'run-started',
      'world-measured',
      ...ids.map(() => 'requirement-finished'),
      'run-finished',
    ]);
  });

  it('comes to the same outcomes and the same number of cases from the same seed', async () => {
    const [one, other] = await Promise.all([runOnce({ seed: 5 }), runOnce({ seed: 5 })]);
    expect(outcomes(one.events)).toEqual(outcomes(other.events));
  });

  it('leaves incomplete what its budget does not reach, and sends nothing beyond it', async () => {
    const { events } = await runOnce({ limits });
    expect(outcomes(events).some((line) => line.includes('incomplete'))).toBe(true);
    expect(events.at(-1)).toMatchObject({ event: 'run-finished', requests: 40 });
  });

  it('does not apply to a signature that is not declared', async () => {
    const { events } = await runOnce({ signatures: ['acs3'] });
    expect(outcomes(events)).toContain('SIGNATURE-RPC-ALTERED notApplicable 0');
  });

  it('blames nobody for an identity that the endpoint does not know', async () => {
    const stranger = { accessKeyId: 'nobody', accessKeySecret: 'nothing' };
    const { events } = await runOnce({ selected: ['ISOLATION-PERMISSION'] }, {}, (settings) => ({
      ...settings,
      credentials: { main: settings.credentials.main, restricted: stranger },
    }));
    expect(outcomes(events)).toEqual(['ISOLATION-PERMISSION incomplete 0']);
  });

  it('writes no requirement that was cut off, and says that it was interrupted', async () => {
    const stop = new AbortController();
    const seen: RunEvent[] = [];
    await runOnce(
      { runs: 10_000 },
      {
        signal: stop.signal,
        onEvent: (event) => {
          seen.push(event);
          if (event.event === 'world-measured') stop.abort();
        },
      },
    );
    expect(seen.map(({ event }) => event)).toEqual([
      'run-started',
      'world-measured',
      'run-finished',
    ]);
    expect(seen.at(-1)).toHaveProperty('interrupted');
  });

  it('calls everything incomplete where pages are no JSON, but for what judges just that', async () => {
    await using html = await loopbackServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>');
    });
    const { events } = await runOnce({
      endpoint: html.url,
      selected: ['SCHEMA-JSON', 'LIMIT-UPPER-BOUND'],
    });
    expect(outcomes(events)).toEqual([
      expect.stringMatching(/^LIMIT-UPPER-BOUND incomplete/),
      expect.stringMatching(/^SCHEMA-JSON failed/),
    ]);
  });
});

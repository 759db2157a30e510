import { afterEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import type { StartDriver } from '../driver/transport.ts';
import { HandshakeError } from '../driver/trouble.ts';
import type { RequirementResult, RunEvent } from '../generated/results.ts';
import { clientRequirement } from '../requirement/client/client-requirement.ts';
import { expectPage } from '../requirement/client/expect-page.ts';
import { pageAnswer, PLAIN_PAGE } from '../requirement/client/scripted-page.ts';
import { faithfulDriver } from '../testing/assess-faithful.ts';
import { DESCRIPTION } from '../testing/play-driver.ts';
import { answerLine, describeLine, scriptedDriver } from '../testing/scripted-driver.ts';
import { certify } from './certify.ts';
import { DEFAULT_CERTIFY_LIMITS, type CertifyLimits } from './client-settings.ts';

const page = { outcome: 'response', body: { RequestId: 'r', Events: [] } };

/** Calls once a case and is content with any answer. */
const calls = clientRequirement({
  id: 'REQUEST-ONE',
  needs: [],
  draw: () => fc.nat({ max: 9 }),
  async check(_, context) {
    await context.play({ signature: 'rpc', request: { FlowName: 'f', ExecutionName: 'e' } }, () =>
      pageAnswer(PLAIN_PAGE),
    );
    return undefined;
  },
});

/** The same, and wants the page. */
const wantsPage = clientRequirement({
  ...calls,
  id: 'DECODING-FIELDS',
  async check(_, context) {
    const call = { signature: 'rpc', request: { FlowName: 'f', ExecutionName: 'e' } } as const;
    const { outcome } = await context.play(call, () => pageAnswer(PLAIN_PAGE));
    return expectPage(outcome, PLAIN_PAGE);
  },
});

async function assessed(
  start: StartDriver,
  requirements = [calls],
  limits: Partial<CertifyLimits> = {},
  signal?: AbortSignal,
): Promise<{ readonly events: readonly RunEvent[]; readonly results: RequirementResult[] }> {
  const events: RunEvent[] = [];
  await certify({
    settings: {
      driver: { command: ['none'], cwd: '/' },
      ...{ runs: 10, seed: 1, deviations: [] },
      selected: requirements.map(({ id }) => id),
      limits: { ...DEFAULT_CERTIFY_LIMITS, ...limits },
    },
    requirements,
    start,
    ...(signal === undefined ? {} : { signal }),
    onEvent: (event) => events.push(event),
  });
  const results = events.flatMap((event) =>
    event.event === 'requirement-finished' ? [event.result] : [],
  );
  return { events, results };
}

describe('a certification', () => {
  it('begins with the driver’s own words and ends with how it behaved', async () => {
    const { events } = await assessed(faithfulDriver(), [wantsPage]);
    expect(events.map(({ event }) => event)).toEqual([
      'run-started',
      'driver-described',
      'requirement-finished',
      'run-finished',
    ]);
    expect(events[1]).toMatchObject({ subject: { name: 'fnf-conformance faithful client' } });
    expect(events[2]).toMatchObject({ result: { outcome: 'passed', cases: 10 } });
    expect(events[3]).toMatchObject({
      requests: 10,
      driver: { restarts: 0, problems: [], log: '' },
    });
  });

  it('judges nothing of a case in which the driver failed, and goes on with the others', async () => {
    const start = scriptedDriver(({ id, method }, nth, nthStart) => {
      if (method === 'describe') return [describeLine(id, ['rpc'])];
      return nth === 4 && nthStart === 1 ? 'die' : [answerLine(id, page)];
    });
    const { events, results } = await assessed(start);
    expect(results).toMatchObject([{ outcome: 'incomplete', cases: 9 }]);
    expect(results[0]?.reason).toContain('1 case could not be judged');
    expect(events.at(-1)).toMatchObject({ driver: { restarts: 1 } });
  });

  it('never takes an error of the driver’s own for a pass', async () => {
    const start = scriptedDriver(({ id, method }) =>
      method === 'describe'
        ? [describeLine(id, ['rpc', 'paginate'])]
        : [
            JSON.stringify({
              jsonrpc: '2.0',
              id,
              error: { code: -32601, message: 'no such method' },
            }),
          ],
    );
    const { results } = await assessed(start);
    expect(results).toMatchObject([{ outcome: 'incomplete', cases: 0 }]);
    expect(results[0]?.reason).toContain('no such method');
  });

  it('relies on nothing of a requirement for which a call was answered twice', async () => {
    const start = scriptedDriver(({ id, method }, nth) => {
      if (method === 'describe') return [describeLine(id, ['rpc'])];
      const line = answerLine(id, page);
      return nth === 3 ? [line, line] : [line];
    });
    const { events, results } = await assessed(start);
    expect(results).toMatchObject([{ outcome: 'incomplete' }]);
    const last = events.at(-1);
    expect(last?.event === 'run-finished' && last.driver?.problems).toHaveLength(1);
  });

  it('lets a call that is never answered cost that call alone', async () => {
    const start = scriptedDriver(({ id, method }, nth, nthStart) => {
      if (method === 'describe') return [describeLine(id, ['rpc'])];
      return nth === 3 && nthStart === 1 ? [] : [answerLine(id, page)];
    });
    const { results } = await assessed(start, [calls], { callTimeoutMs: 100 });
    expect(results).toMatchObject([{ outcome: 'incomplete', cases: 9 }]);
  });

  it('finds what the SDK did wrong although the driver fails at times', async () => {
    const start = scriptedDriver(({ id, method }, nth, nthStart) => {
      if (method === 'describe') return [describeLine(id, ['rpc'])];
      return nth === 2 && nthStart === 1 ? 'die' : [answerLine(id, page)];
    });
    const { results } = await assessed(start, [wantsPage]);
    expect(results).toMatchObject([
      { outcome: 'failed', counterexample: { failedTries: 3, calls: [{}], exchanges: [] } },
    ]);
  });

  it('does not apply what the driver does not declare', async () => {
    const start = scriptedDriver(({ id }) => [describeLine(id, ['rpc'])]);
    const { results } = await assessed(start, [clientRequirement({ ...calls, needs: ['acs3'] })]);
    expect(results).toMatchObject([{ outcome: 'notApplicable', cases: 0 }]);
  });

  it('stops calling when the budget of the run is spent', async () => {
    const { results } = await assessed(faithfulDriver(), [calls], { maxRequests: 3 });
    expect(results).toMatchObject([{ outcome: 'incomplete', cases: 3 }]);
    expect(results[0]?.reason).toContain('--max-requests');
  });

  it('ends when it is interrupted, although a call is under way', async () => {
    const stop = new AbortController();
    const start = scriptedDriver(({ id, method }) => {
      if (method === 'describe') return [describeLine(id, ['rpc'])];
      stop.abort();
      return [];
    });
    const { events } = await assessed(start, [calls], {}, stop.signal);
    expect(events.at(-1)).toMatchObject({ event: 'run-finished' });
    expect(events.at(-1)).toHaveProperty('interrupted');
  });

  it('refuses a driver that speaks another protocol before anything is assessed', async () => {
    const start = scriptedDriver(({ id }) => [answerLine(id, { protocol: 2 })]);
    await expect(assessed(start)).rejects.toThrow('protocol');
  });

  it('hides the secrets of the run and every signature, wherever they stand', async () => {
    const start = scriptedDriver(({ id, method, params }) => {
      if (method === 'describe') return [describeLine(id, ['rpc'])];
      const { credentials } = params as { readonly credentials: { accessKeySecret: string } };
      // The second never reached the kit, so that it knows of no such signature.
      const message = `signed with ${credentials.accessKeySecret}, &Signature=c2lnbmVkIGFuZCBub3Qgc2VudA%3D%3D`;
      return [answerLine(id, { outcome: 'sdkError', kind: 'other', message })];
    });
    const { events, results } = await assessed(start, [wantsPage]);
    expect(results).toMatchObject([{ outcome: 'failed' }]);
    expect(JSON.stringify(events)).not.toMatch(/signed with [0-9a-f]/);
    expect(JSON.stringify(events)).toContain('signed with (hidden)');
    expect(JSON.stringify(events)).not.toContain('c2lnbmVk');
  });

  it('says no more than a report can hold, whatever the driver says', async () => {
    const start = scriptedDriver(({ id, method }) => {
      if (method === 'describe') return [describeLine(id, ['rpc'])];
      const code = 'x'.repeat(2_000_000);
      return [answerLine(id, { outcome: 'serviceError', code, message: code })];
    });
    const { events, results } = await assessed(start, [wantsPage]);
    expect(results).toMatchObject([{ outcome: 'failed' }]);
    expect(JSON.stringify(events).length).toBeLessThan(30_000);
  });

  describe('where credentials of the user stand in the environment of the kit', () => {
    const secret = 'cAnArY0123456789oFtHeUsEr';
    afterEach(() => {
      vi.unstubAllEnvs();
    });

    it('does not show them, although a driver that reads them there says them', async () => {
      vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_SECRET', secret);
      const start = scriptedDriver(({ id, method }) => {
        const message = `found ${secret}`;
        return method === 'describe'
          ? [answerLine(id, { ...DESCRIPTION, name: message })]
          : [message, answerLine(id, { outcome: 'sdkError', kind: 'other', message })];
      });
      const { events } = await assessed(start, [wantsPage]);
      expect(JSON.stringify(events)).toContain('found (hidden)');
      expect(JSON.stringify(events)).not.toContain(secret);
    });

    it('does not show them in why there is nothing to assess either', async () => {
      vi.stubEnv('ALIBABA_CLOUD_SECURITY_TOKEN', secret);
      const start = scriptedDriver(({ id }) => [describeLine(id, ['rpc', secret])]);
      const error = await assessed(start).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(HandshakeError);
      expect((error as HandshakeError).reason.en).toContain('"(hidden)"');
      expect((error as HandshakeError).reason.zh).not.toContain(secret);
      expect((error as HandshakeError).message).not.toContain(secret);
    });
  });
});

import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import { expectPage } from '../requirement/client/expect-page.ts';
import { expectSigned } from '../requirement/client/expect-signed.ts';
import { errorAnswer } from '../requirement/client/scripted-error.ts';
import { pageAnswer, PLAIN_PAGE } from '../requirement/client/scripted-page.ts';
import {
  canaryCredentials,
  createFaithfulStages,
  inTurn,
  paramsOf,
} from '../testing/faithful-stages.ts';

const stages = createFaithfulStages();
afterEach(() => stages.clear());
afterAll(() => stages.close());

describe('tries of the faithful SDK', () => {
  const throttled = errorAnswer({
    status: 400,
    code: 'Throttling.User',
    message: 'm',
    requestId: 'r',
  });
  const passing: readonly ScriptedAnswer[] = [
    ...[500, 502, 503, 504].map((status) => ({ status, body: '<html></html>' })),
    { status: 200, body: '{}', breaks: { afterBytes: 0, how: 'reset' } },
    throttled,
  ];

  it.each(passing)('go on after %o, each signed afresh', async (answer) => {
    const { outcome, stage } = await stages.call(inTurn(answer, answer, pageAnswer(PLAIN_PAGE)));
    expect(expectPage(outcome, PLAIN_PAGE)).toBeUndefined();
    expect(stage.requests).toHaveLength(3);
    const texts = stage.requests.map(({ query }) => /SignatureNonce=[^&]*/.exec(query)?.[0]);
    expect(new Set(texts).size).toBe(3);
    for (const received of stage.requests) {
      expect(expectSigned(received, 'rpc', canaryCredentials)).toBeUndefined();
    }
  });

  it('come to an end', async () => {
    const { outcome, stage } = await stages.call(inTurn(throttled));
    expect(outcome).toMatchObject({ outcome: 'serviceError', code: 'Throttling.User' });
    expect(stage.requests).toHaveLength(3);
  });
});

describe('a time-out of the faithful SDK', () => {
  it.each([
    ['connecting', 'full', undefined],
    ['connecting', 'https-mute', undefined],
    ['waiting', 'http', 0],
    ['waiting', 'http', 10],
    ['reading', 'http', 1000],
  ] as const)('holds while %s (%s)', async (phase, kind, afterBytes = 0) => {
    const breaks = { afterBytes, how: 'stall' } as const;
    const page = { ...PLAIN_PAGE, NextToken: 'x'.repeat(2000) };
    const stage = await stages.open(() => pageAnswer(page, { breaks }), kind);
    const began = performance.now();
    const client = await stages.sdk();
    const outcome = await client.getExecutionHistory(paramsOf(stage.endpoint, { timeoutMs: 150 }));
    expect(outcome).toMatchObject({ outcome: 'sdkError', kind: 'timeout' });
    expect(JSON.stringify(outcome)).toContain(phase);
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(140);
    expect(took).toBeLessThan(1000);
    expect(stage.requests.length).toBeLessThan(2);
  });

  it('leaves an answer alone that is in time', async () => {
    const { outcome } = await stages.call(() => pageAnswer(PLAIN_PAGE, { delayMs: 200 }), {
      timeoutMs: 2000,
    });
    expect(expectPage(outcome, PLAIN_PAGE)).toBeUndefined();
  });
});

import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { HistoryRequest } from '../generated/driver-protocol.ts';
import { expectPage } from '../requirement/client/expect-page.ts';
import { expectSigned } from '../requirement/client/expect-signed.ts';
import { errorAnswer } from '../requirement/client/scripted-error.ts';
import { pageAnswer, PLAIN_PAGE, type ScriptedPage } from '../requirement/client/scripted-page.ts';
import {
  canaryCredentials,
  createFaithfulStages,
  paramsOf,
  plainScript,
} from '../testing/faithful-stages.ts';

const stages = createFaithfulStages();
afterEach(() => stages.clear());
afterAll(() => stages.close());

describe('a call of the faithful SDK', () => {
  const request: HistoryRequest = {
    FlowName: "a b+c&d=e%2F~*'()!",
    ExecutionName: '执行 😀',
    NextToken: '+/=='.repeat(1000),
    Limit: 999,
  };

  it.each(
    (['rpc', 'acs3'] as const).flatMap((signature) =>
      (['query', 'form'] as const).map((place) => [signature, place] as const),
    ),
  )('is signed right by %s in the %s', async (signature, place) => {
    const stage = await stages.open(plainScript);
    const method = place === 'form' ? 'POST' : 'GET';
    const client = await stages.sdk({ place: () => place, method: () => method });
    const given = paramsOf(stage.endpoint, { signature, request });
    expect(expectPage(await client.getExecutionHistory(given), PLAIN_PAGE)).toBeUndefined();
    expect(stage.requests).toHaveLength(1);
    for (const received of stage.requests) {
      expect(received.method).toBe(method);
      expect(expectSigned(received, given.signature, canaryCredentials)).toBeUndefined();
    }
  });

  it.each([
    ['chunks', { framing: 'chunked', chunks: [1, 7], chunkExtras: true }],
    ['the end of the connection', { framing: 'close' }],
    ['gzip', { gzip: true, headers: [['content-ENCODING', 'gzip']] }],
    ['pieces', { splitAt: [40, 240, 241] }],
  ] as const)('reads a page that is sent by %s', async (_how, more) => {
    const Events = PLAIN_PAGE.Events.map((event) => ({
      ...event,
      EventId: '9223372036854775807',
      EventDetail: '{"input":"旧😀"}',
    }));
    const page: ScriptedPage = { ...PLAIN_PAGE, NextToken: 'n', Events };
    const { outcome } = await stages.call(() => pageAnswer(page, more));
    expect(expectPage(outcome, page)).toBeUndefined();
  });

  it('reads a page of megabytes', async () => {
    const EventDetail = 'x'.repeat(16_000);
    const page = {
      ...PLAIN_PAGE,
      Events: Array.from({ length: 999 }, (_, index) => ({ EventId: String(index), EventDetail })),
    };
    const { outcome } = await stages.call(() => pageAnswer(page));
    expect(expectPage(outcome, page)).toBeUndefined();
  });

  it('tells an error of the service as it was sent', async () => {
    const error = { status: 404, code: 'FlowNotExists', message: 'Flow x: 没有', requestId: 'r-1' };
    const { outcome, stage } = await stages.call(() => errorAnswer(error));
    const { status: httpStatus, ...told } = error;
    expect(outcome).toEqual({ outcome: 'serviceError', ...told, httpStatus });
    expect(stage.requests).toHaveLength(1);
  });

  it.each([
    ['decode', { status: 200, body: '' }],
    ['decode', { status: 200, body: '{"RequestId":"r","Events":[' }],
    ['decode', { status: 200, body: '[]' }],
    ['decode', { status: 200, body: '{"RequestId":"r"}' }],
    ['decode', { status: 200, body: '{"RequestId":"r","Events":[1]}' }],
    ['decode', { status: 200, body: '{"RequestId":"r","Events":[{"EventId":1.5}]}' }],
    ['other', { status: 302, body: '', headers: [['location', 'http://127.0.0.1:1/']] }],
    ['other', { status: 403, body: '<html></html>' }],
    ['other', { status: 500, body: '{"RequestId":"r","Events":[]}' }],
    ['other', { status: 503, body: '' }],
    ['network', { status: 200, body: '{}', breaks: { afterBytes: 100, how: 'close' } }],
    ['network', { status: 200, body: '{}', breaks: { afterBytes: 0, how: 'close' } }],
    ['network', { status: 200, body: '{}', breaks: { afterBytes: 40, how: 'reset' } }],
    [
      'network',
      { status: 200, body: 'a', framing: 'chunked', breaks: { afterBytes: 120, how: 'close' } },
    ],
  ] as const)('tells an error of kind %s of %o', async (kind, answer) => {
    const { outcome } = await stages.call(() => answer);
    expect(outcome).toMatchObject({ outcome: 'sdkError', kind });
    expect(JSON.stringify(outcome)).not.toContain('canary');
  });

  it('takes a body with Code and no Events for an error, whatever its status, and a page for a page', async () => {
    const body = '{"Code":"Throttled.Not","Message":"m","RequestId":"r"}';
    const refused = await stages.call(() => ({ status: 200, body }));
    expect(refused.outcome).toMatchObject({ outcome: 'serviceError', code: 'Throttled.Not' });
    const shown = await stages.call(() => ({
      status: 200,
      body: '{"Code":"x","RequestId":"r","Events":[]}',
    }));
    expect(shown.outcome).toMatchObject({
      outcome: 'response',
      body: { RequestId: 'r', Events: [] },
    });
  });

  it('refuses text that cannot be sent, before anything is', async () => {
    const { outcome, stage } = await stages.call(plainScript, {
      request: { FlowName: 'a\ud800', ExecutionName: 'e' },
    });
    expect(outcome).toMatchObject({ outcome: 'sdkError', kind: 'validation' });
    expect(stage.requests).toEqual([]);
  });

  it('tells whatever goes wrong inside as an error', async () => {
    const client = await stages.sdk({
      readEvent: () => {
        throw new TypeError('undefined is not a function');
      },
    });
    const stage = await stages.open(plainScript);
    const outcome = await client.getExecutionHistory(paramsOf(stage.endpoint));
    expect(outcome).toMatchObject({ kind: 'other', message: 'undefined is not a function' });
  });
});

it('never uses a nonce twice', async () => {
  const stage = await stages.open(plainScript);
  const client = await stages.sdk();
  await Promise.all(
    Array.from({ length: 200 }, () => client.getExecutionHistory(paramsOf(stage.endpoint))),
  );
  const nonces = stage.requests.map(({ query }) =>
    new URLSearchParams(query).get('SignatureNonce'),
  );
  expect(nonces).toHaveLength(200);
  expect(new Set(nonces).size).toBe(200);
});

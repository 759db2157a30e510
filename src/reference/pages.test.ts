import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryAnswer } from '../protocol/answer.ts';
import { readIds, readPage } from '../testing/read-page.ts';
import { referenceIntent } from '../testing/reference-intent.ts';
import { sendIntent } from '../testing/send-http.ts';
import type { Fault } from './faults/fault.ts';
import { readRecordedData } from './recorded-data.ts';
import { startReference, type ReferenceEndpoint } from './start-reference.ts';

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, index) => index + 1);

let endpoint: ReferenceEndpoint;
beforeAll(async () => {
  endpoint = await startReference();
});
afterAll(() => endpoint.close());

describe('the default executions', () => {
  it('are read whole, whatever their length', async () => {
    const lengths: number[] = [];
    for (const { flowName, executionName, running, foreign } of endpoint.executions) {
      if (running === true || foreign === true) continue;
      const names = { FlowName: flowName, ExecutionName: executionName };
      const found = await readIds(endpoint, referenceIntent({}, { ...names, Limit: '999' }));
      expect(found).toEqual(upTo(found.length));
      lengths.push(found.length);
    }
    expect(lengths).toEqual([1, 2, 3, 7, 59, 60, 61, 120, 300, 999, 1000, 1001]);
  });

  it('hold no name that is a part of another', () => {
    const names = [...new Set(endpoint.executions.flatMap((e) => [e.flowName, e.executionName]))];
    const parts = names.filter((a) => names.some((b) => a !== b && b.includes(a)));
    expect(parts.filter((name) => !/^_A.*9$/.test(name))).toEqual([]);
  });

  it('are the same for the same seed', async () => {
    const again = await startReference({ seed: 1 });
    const other = await startReference({ seed: 2 });
    const read = async (at: ReferenceEndpoint): Promise<unknown> =>
      (await readPage(at, referenceIntent({}, { Limit: '50' }))).events;
    expect(await read(again)).toEqual(await read(endpoint));
    expect(await read(other)).not.toEqual(await read(endpoint));
    await Promise.all([again.close(), other.close()]);
  });

  it('come with secrets of their own at each start', async () => {
    const other = await startReference();
    expect(other.credentials.main.accessKeySecret).not.toBe(
      endpoint.credentials.main.accessKeySecret,
    );
    await other.close();
  });
});

describe('a page', () => {
  it('costs as many events as it shows, wherever it is in a long history', async () => {
    let rendered = 0;
    const counting: Fault = {
      id: 'counting',
      title: { en: '', zh: '' },
      caughtBy: [],
      apply: (behaviour, { world }) => ({
        ...behaviour,
        renderEvent: (...args) => {
          rendered += 1;
          return behaviour.renderEvent(...args);
        },
        decodeToken: (token, ...rest) =>
          token === 'far' ? 99_000 : behaviour.decodeToken(token, ...rest),
        pageEvents: (execution, from, to, call) => {
          expect(to - from).toBeLessThanOrEqual(10);
          expect(world.flows.has('archive')).toBe(true);
          return behaviour.pageEvents(execution, from, to, call);
        },
      }),
    };
    const large = await startReference({ faults: [counting] });
    const names = { FlowName: 'archive', ExecutionName: 'hundred-thousand-events', Limit: '10' };
    const { events } = await readPage(large, referenceIntent({}, { ...names, NextToken: 'far' }));
    expect(events.map(({ EventId }) => EventId)).toEqual(upTo(10).map((n) => n + 99_000));
    expect(rendered).toBe(10);
    await large.close();
  });

  it('has a token only where more follows', async () => {
    const limit = async (text: string): Promise<string | undefined> =>
      (await readPage(endpoint, referenceIntent({}, { Limit: text }))).nextToken;
    expect(await limit('59')).toBeTypeOf('string');
    expect(await limit('60')).toBeUndefined();
    expect(await limit('61')).toBeUndefined();
  });

  it('takes an empty token for none', async () => {
    expect(
      (await readPage(endpoint, referenceIntent({}, { NextToken: '' }))).events[0]?.EventId,
    ).toBe(1);
  });

  it('refuses a token of another execution, and any token that was changed', async () => {
    const token = (await readPage(endpoint, referenceIntent({}, { Limit: '5' }))).nextToken ?? '';
    const code = async (parameters: Record<string, string>): Promise<unknown> =>
      (await sendIntent(endpoint.url, referenceIntent({}, parameters), endpoint.credentials.main))
        .answer;
    expect(await code({ FlowName: 'invoices', NextToken: token })).toMatchObject({
      code: 'InvalidArgument',
    });
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      expect(await code({ NextToken: changed })).toMatchObject({ code: 'InvalidArgument' });
    }
    expect(await code({ NextToken: `${token}=` })).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('a running execution', () => {
  it('grows with the clock, one event in 40 ms, and never changes what it showed', async () => {
    let now = Date.UTC(2025, 0, 1);
    const live = await startReference({ now: () => now });
    const read = (): Promise<HistoryAnswer> =>
      readPage(live, referenceIntent({}, { ExecutionName: 'live', Limit: '999' }), { now });
    const first = await read();
    expect(first.events).toHaveLength(30);
    expect(first.nextToken).toBeUndefined();
    now += 39;
    expect((await read()).events).toHaveLength(30);
    now += 1;
    expect((await read()).events).toHaveLength(31);
    now += 4000;
    const later = await read();
    expect(later.events).toHaveLength(131);
    expect(later.events.slice(0, 30)).toEqual(first.events);
    expect(later.events.at(-1)?.Time).toBe(new Date(now).toISOString());
    await live.close();
  });
});

describe('recorded data', () => {
  it('is served in place of the generated histories, with exact ids', async () => {
    const event = (id: string, cause: string): string =>
      `{"Type":"StepEntered","EventId":${id},"Time":"2019-01-01T01:01:01.001Z","ScheduleEventId":${cause},"EventDetail":"{}","StepName":"s","Extra":[1]}`;
    const text = `{"flowName":"orders","executionName":"nightly","events":[${event('9007199254740993', '0')},${event('9223372036854775807', '9007199254740993')}]}`;
    const served = await startReference({ data: readRecordedData(text) });
    expect(served.executions).toEqual([{ flowName: 'orders', executionName: 'nightly' }]);
    const { body, events } = await readPage(served, referenceIntent({}, { Limit: '1' }));
    expect(events).toMatchObject([{ EventId: 9007199254740993n, ScheduleEventId: 0, Extra: [1] }]);
    expect(body.NextToken).toBeTypeOf('string');
    expect(await readIds(served, referenceIntent({}, { Limit: '1' }))).toEqual([
      9007199254740993n,
      9223372036854775807n,
    ]);
    await served.close();
  });
});

import { describe, expect, it } from 'vitest';
import type { ReportedEvent } from '../../generated/driver-protocol.ts';
import { formatQuery } from '../../protocol/parameter.ts';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import { pageAnswer } from './scripted-page.ts';
import { MOST_EXTRA_REQUESTS, pageAskedFor, splitHistory, walkScript } from './walk-pages.ts';

const events: readonly ReportedEvent[] = ['1', '2', '3', '4'].map((EventId) => ({ EventId }));

function askingWith(token?: string): ReceivedRequest {
  const query = formatQuery([
    ['FlowName', 'flow'],
    ...(token === undefined ? [] : [['NextToken', token] as const]),
  ]);
  return {
    ...{ method: 'GET', path: '/', query, headers: [], body: new Uint8Array() },
    ...{ head: '', at: 0, connection: 1, abandonedAfterMs: undefined },
  };
}

describe('splitHistory', () => {
  it('should give each page its events, and each but the last its token', () => {
    const pages = splitHistory(events, [1, 0, 2], ['a', 'b', 'c']);
    expect(pages.map(({ Events }) => Events.map(({ EventId }) => EventId))).toEqual([
      ['1'],
      [],
      ['2', '3'],
      ['4'],
    ]);
    expect(pages.map(({ NextToken }) => NextToken)).toEqual(['a', 'b', 'c', undefined]);
    expect(new Set(pages.map(({ RequestId }) => RequestId))).toHaveLength(4);
  });

  it('should make one page of no sizes, also of no events', () => {
    expect(splitHistory(events, [], [])).toMatchObject([{ Events: events }]);
    expect(splitHistory([], [], [])[0]).not.toHaveProperty('NextToken');
  });
});

describe('walkScript', () => {
  const pages = splitHistory(events, [1, 1, 1], ['a', 'ü & 1', 'c']);

  it('should hand out the page that a token asks for, however it was written', () => {
    const script = walkScript(pages);
    const asked = [undefined, '', 'a', 'ü & 1', 'c'].map((token) =>
      script(askingWith(token), 1, ''),
    );
    expect(asked).toEqual([0, 0, 1, 2, 3].map((at) => pages[at] && pageAnswer(pages[at])));
  });

  it('should refuse a token that it did not hand out', () => {
    expect(walkScript(pages)(askingWith('b'), 1, '').status).toBe(400);
    expect(pageAskedFor(askingWith('b'), pages)).toBe(pages.length);
  });

  it('should follow a token that comes up again to where it led first', () => {
    const circle = pages.map((page) => (page === pages[3] ? { ...page, NextToken: 'a' } : page));
    expect(pageAskedFor(askingWith('a'), circle)).toBe(1);
  });

  it('should put an end to a walk that has none', () => {
    const script = walkScript(pages);
    const last = pages.length + MOST_EXTRA_REQUESTS;
    expect(script(askingWith('a'), last, '').status).toBe(200);
    expect(script(askingWith('a'), last + 1, '').status).toBe(400);
  });

  it('should put another answer in the place of a page, for as long as it is given one', () => {
    const other = { status: 503, body: '' };
    const script = walkScript(pages, {
      instead: (index, asked) => (index === 1 && asked <= 2 ? other : undefined),
    });
    const answers = ['', 'a', 'a', 'a'].map((token) => script(askingWith(token), 1, '').status);
    expect(answers).toEqual([200, 503, 503, 200]);
  });
});

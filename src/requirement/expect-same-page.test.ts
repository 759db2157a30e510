import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../protocol/exact-json.ts';
import type { AcceptedExchange, Exchange } from '../protocol/exchange.ts';
import { text } from '../text.ts';
import { expectSamePage } from './expect-same-page.ts';

const as = text('as before', '与之前');
const events = [
  { EventId: 1, Type: 'StepEntered', StepName: 'a' },
  { EventId: 2, Type: 'StepExited', StepName: 'a' },
];

function page(events: readonly JsonObject[], nextToken?: string): AcceptedExchange {
  return {
    response: { status: 200 },
    answer: { kind: 'history', events, nextToken },
  } as unknown as AcceptedExchange;
}

describe('expectSamePage', () => {
  it('should accept the same events with another token and with fields of the endpoint own', () => {
    const other = page(
      events.map((event) => ({ ...event, ReadAt: 'now' })),
      'b',
    );
    expect(expectSamePage(other, page(events, 'a'), as)).toBeUndefined();
  });

  it.each([
    ['fewer events', page(events.slice(0, 1), 'a'), '200 with 1 event'],
    ['no token', page(events), '200 with 2 events and no NextToken'],
    [
      'another name of a step',
      page([{ EventId: 1, Type: 'StepEntered', StepName: 'b' }, ...events.slice(1)], 'a'),
      '200 with 2 events; at place 1: event 1 (StepEntered) with StepName "b"',
    ],
    [
      'a refusal',
      {
        response: { status: 404 },
        answer: { kind: 'error', code: 'FlowNotExists' },
      } as unknown as Exchange,
      '404 FlowNotExists',
    ],
  ])('should name %s', (_, exchange, observed) => {
    expect(expectSamePage(exchange, page(events, 'a'), as)?.observed.en).toBe(observed);
  });
});

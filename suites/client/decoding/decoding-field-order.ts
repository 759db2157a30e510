import fc, { type Arbitrary } from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { pageAnswer, type ScriptedPage } from '../../../src/requirement/client/scripted-page.ts';

const PAGE_FIELDS = ['RequestId', 'NextToken', 'Events'];
const EVENT_FIELDS = ['Type', 'EventId', 'ScheduleEventId', 'Time', 'EventDetail', 'StepName'];

/** [json] An object is an unordered collection of names and values. */
export const decodingFieldOrder: ClientRequirement = clientRequirement({
  id: 'DECODING-FIELD-ORDER',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage(),
      pageOrder: inAnyOrder(PAGE_FIELDS),
      eventOrder: inAnyOrder(EVENT_FIELDS),
    }),
  examples: (world) => [
    {
      call: plainCall(world),
      page: TWO_EVENTS,
      pageOrder: ['Events', 'NextToken', 'RequestId'],
      eventOrder: EVENT_FIELDS.toReversed(),
    },
  ],
  check: ({ call, page, pageOrder, eventOrder }, context) => {
    const written = inOrder(pageOrder, {
      ...page,
      Events: page.Events.map((event) => inOrder(eventOrder, event)),
    });
    return expectRead({ call, page, answer: pageAnswer(written) }, context);
  },
});

function inAnyOrder(names: readonly string[]): Arbitrary<string[]> {
  return fc.shuffledSubarray([...names], { minLength: names.length });
}

function inOrder<T extends ScriptedPage | ScriptedPage['Events'][number]>(
  names: readonly string[],
  of: T,
): T {
  const place = ([name]: readonly [string, unknown]): number => names.indexOf(name);
  return Object.fromEntries(Object.entries(of).sort((a, b) => place(a) - place(b))) as T;
}

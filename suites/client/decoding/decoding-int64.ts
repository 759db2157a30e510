import fc, { type Arbitrary } from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';

const LARGEST = 2n ** 63n - 1n;

/** Where numbers of other sizes end: 32 bits, a double, and how some languages begin to write exponents. */
const EDGES = [2n ** 31n, 2n ** 32n, 2n ** 53n, 10n ** 18n, LARGEST];

/** [page-late] EventId and ScheduleEventId are integers of 64 bits. */
export const decodingInt64: ClientRequirement = clientRequirement({
  id: 'DECODING-INT64',
  needs: [],
  draw: (world) =>
    fc.record({ call: plainCalls(world), eventId: anyId(), scheduleEventId: anyId() }),
  examples: (world) =>
    EDGES.flatMap((edge) => [edge - 1n, edge, edge + 1n])
      .filter((id) => id <= LARGEST)
      .map(String)
      .map((id) => ({ call: plainCall(world), eventId: id, scheduleEventId: id })),
  check: ({ call, eventId, scheduleEventId }, context) => {
    const Events = TWO_EVENTS.Events.map((event) => ({
      ...event,
      EventId: eventId,
      ScheduleEventId: scheduleEventId,
    }));
    return expectRead(
      { call, page: { ...TWO_EVENTS, Events }, plain: { page: TWO_EVENTS } },
      context,
    );
  },
});

/** Decimal digits of 1 to 2^63 - 1. */
function anyId(): Arbitrary<string> {
  return fc
    .oneof(
      fc.bigInt({ min: 1n, max: LARGEST }),
      fc.bigInt({ min: 2n ** 53n, max: 2n ** 53n + 1000n }),
      fc.bigInt({ min: 1n, max: 1000n }),
    )
    .map(String);
}

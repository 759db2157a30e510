import { sameEvent } from '../../../src/history/same-event.ts';
import type { AcceptedExchange } from '../../../src/protocol/exchange.ts';
import type { KnownExecution } from '../../../src/requirement/world.ts';

/**
 * Whether a page begins as this execution does. Names that the kit made up from known ones may by
 * chance be names of something else that exists, which is no fault; showing the known one's events is.
 */
export function showsExecution(
  { answer }: AcceptedExchange,
  { events }: Pick<KnownExecution, 'events'>,
): boolean {
  return answer.events.length > 0 && sameEvent(answer.events[0], events[0]);
}

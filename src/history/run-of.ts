import type { JsonObject } from '../protocol/exact-json.ts';
import { sameEvent } from './same-event.ts';

/** How far a history is known: `open` where more may follow behind its last known event. */
export interface KnownHistory {
  readonly events: readonly JsonObject[];
  readonly open: boolean;
}

/**
 * Where a page stands in a history: the index from which on the history shows the same events in the
 * same order, or `undefined` where it does nowhere. An empty page stands at 0. Behind the end of an
 * open history anything may follow.
 */
export function runOf(
  page: readonly JsonObject[],
  { events, open }: KnownHistory,
): number | undefined {
  const [first] = page;
  if (first === undefined) return 0;
  for (let start = 0; start < events.length; start++) {
    if (!open && start + page.length > events.length) return undefined;
    // Looked at first, because histories are long and most places fail here.
    if (!sameEvent(events[start], first)) continue;
    const run = events.slice(start, start + page.length);
    if (run.every((event, index) => sameEvent(event, page[index]))) return start;
  }
  return open ? events.length : undefined;
}

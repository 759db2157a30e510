import type { Arbitrary } from 'fast-check';
import type { ReportedEvent } from '../../generated/driver-protocol.ts';
import { arbitraryHistory, type HistoryConstraints } from '../../history/arbitrary-history.ts';

/** Events of a history that follows the grammar, as a page shows them: ids as decimal strings, up to int64. */
export function anyEvents(constraints: HistoryConstraints = {}): Arbitrary<ReportedEvent[]> {
  return arbitraryHistory({ bigIds: true, maxLength: 20, ...constraints }).map((events) =>
    events.map((event) => ({
      ...event,
      EventId: String(event.EventId),
      ScheduleEventId: String(event.ScheduleEventId),
    })),
  );
}

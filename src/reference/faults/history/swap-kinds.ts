import type { HistoryEvent } from '../../../history/event.ts';

/** The same history with what happened at two places exchanged; ids, causes and times stay where they are. */
export function swapKinds(
  events: readonly HistoryEvent[],
  one: number,
  other: number,
): readonly HistoryEvent[] {
  return events.map((event, index) => {
    const from = index === one ? events[other] : index === other ? events[one] : undefined;
    if (from === undefined) return event;
    const { Type, StepName, EventDetail } = from;
    return { ...event, Type, StepName, EventDetail };
  });
}

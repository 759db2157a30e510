import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Each worker draws ids in blocks of 100. */
export const historyIdInBlocks: Fault = {
  id: 'history-id-in-blocks',
  title: text('EventId leaves out numbers', 'EventId 跳过一些编号'),
  caughtBy: ['HISTORY-ID-CONTIGUOUS'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event) => ({
        ...event,
        EventId: inBlock(event.EventId),
        ScheduleEventId: inBlock(event.ScheduleEventId),
      })),
    ),
};

/** Uses ten ids of each block. */
function inBlock(id: number | bigint): number {
  return Number(id) + 90 * Math.floor(Number(id) / 10);
}

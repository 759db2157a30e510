import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** A counter of 8 bits. */
export const historyIdInAByte: Fault = {
  id: 'history-id-in-a-byte',
  title: text('EventId begins again behind 255', 'EventId 在 255 之后重新开始'),
  caughtBy: ['HISTORY-ID-UNIQUE', 'HISTORY-ID-INCREASING'],
  alsoBy: ['HISTORY-CAUSE'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event) => ({ ...event, EventId: Number(event.EventId) % 256 })),
    ),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import { rewriteHistory } from './rewrite-history.ts';

/** Off by one: the id is drawn before the cause is noted. */
export const historyCauseIsItself: Fault = {
  id: 'history-cause-is-itself',
  title: text(
    'ScheduleEventId is the EventId of the event itself',
    'ScheduleEventId 是事件自身的 EventId',
  ),
  caughtBy: ['HISTORY-CAUSE'],
  apply: (behaviour) =>
    rewriteHistory(behaviour, (events) =>
      events.map((event, index) =>
        index === 0 ? event : { ...event, ScheduleEventId: event.EventId },
      ),
    ),
};

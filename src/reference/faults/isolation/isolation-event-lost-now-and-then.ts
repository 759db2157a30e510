import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** One of several replicas lags behind. */
export const isolationEventLostNowAndThen: Fault = {
  id: 'isolation-event-lost-now-and-then',
  title: text('Every thirteenth page lacks its last event', '每第十三页缺少最后一个事件'),
  caughtBy: ['ISOLATION-REPEATABLE'],
  alsoBy: 'any',
  apply: (behaviour) => ({
    ...behaviour,
    pageEvents: (execution, from, to, call) => {
      const events = behaviour.pageEvents(execution, from, to, call);
      return call.number % 13 === 0 ? events.slice(0, -1) : events;
    },
  }),
};

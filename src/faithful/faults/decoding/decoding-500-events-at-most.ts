import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A list of fixed size. */
export const decoding500EventsAtMost: Fault = {
  id: 'decoding-500-events-at-most',
  description: text('Events behind the 500th are lost', '第 500 个之后的事件丢失'),
  source: 'page: request parameters, Limit',
  caughtBy: ['DECODING-ALL-EVENTS'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (...read) => {
      const page = behaviour.readPage(...read);
      return page.Events === undefined ? page : { ...page, Events: page.Events.slice(0, 500) };
    },
  }),
};

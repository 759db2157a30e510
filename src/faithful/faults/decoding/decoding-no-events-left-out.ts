import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An empty list counts as nothing. */
export const decodingNoEventsLeftOut: Fault = {
  id: 'decoding-no-events-left-out',
  description: text('An empty Events is left out', '空的 Events 被省略'),
  source: 'mittwald/servicegateway#34',
  caughtBy: ['DECODING-NO-EVENTS'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (...read) => {
      const { Events: events = [], ...page } = behaviour.readPage(...read);
      return events.length === 0 ? page : { ...page, Events: events };
    },
  }),
};

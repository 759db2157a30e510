import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A page is told by its first event. */
export const decodingNoEventsIsAnError: Fault = {
  id: 'decoding-no-events-is-an-error',
  description: text('A page without events is an error', '没有事件的一页被当作错误'),
  source: 'page: response example, Events',
  caughtBy: ['DECODING-NO-EVENTS'],
  alsoBy: ['WALK-EMPTY-PAGE', 'WALK-EMPTY-HISTORY'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (...read) => {
      const page = behaviour.readPage(...read);
      if (page.Events?.length === 0) throw new RangeError('index 0 out of bounds for length 0');
      return page;
    },
  }),
};

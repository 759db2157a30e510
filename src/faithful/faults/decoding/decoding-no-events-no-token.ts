import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Where nothing came, nothing is thought to follow. */
export const decodingNoEventsNoToken: Fault = {
  id: 'decoding-no-events-no-token',
  description: text('A page without events loses its NextToken', '没有事件的一页丢失 NextToken'),
  source: 'page: response, NextToken',
  caughtBy: ['DECODING-NO-EVENTS'],
  alsoBy: ['WALK-EMPTY-PAGE'],
  apply: (behaviour) => ({
    ...behaviour,
    readPage: (...read) => {
      const { NextToken: token, ...page } = behaviour.readPage(...read);
      return page.Events?.length === 0 || token === undefined
        ? page
        : { ...page, NextToken: token };
    },
  }),
};

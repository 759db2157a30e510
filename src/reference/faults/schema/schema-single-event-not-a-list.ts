import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** JSON made from XML, where one element and a list of one look the same. */
export const schemaSingleEventNotAList: Fault = {
  id: 'schema-single-event-not-a-list',
  title: text(
    'A page of one event has the event itself as Events',
    '只含一个事件时 Events 就是该事件本身',
  ),
  caughtBy: ['SCHEMA-EVENTS'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-LIMIT-CHANGES',
    'PAGING-BOUNDARY',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-FIRST-PAGE',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    renderPage: (page, call) => {
      const [only, ...others] = page.events;
      const body = behaviour.renderPage(page, call);
      return only === undefined || others.length > 0 ? body : body.replace(`[${only}]`, () => only);
    },
  }),
};

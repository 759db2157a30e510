import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A list that was never filled is null in Go and Java. */
export const schemaEmptyEventsNull: Fault = {
  id: 'schema-empty-events-null',
  title: text('An empty page has Events null', '空页的 Events 为 null'),
  caughtBy: ['SCHEMA-EVENTS'],
  alsoBy: ['PAGING-LAST-PAGE'],
  apply: (behaviour) => ({
    ...behaviour,
    // Without a look at what is left, a full page is taken for a sign that more follow.
    nextPosition: (to, _length, _execution, _call, { from, limit }) =>
      to - from === limit ? to : undefined,
    renderPage: (page, call) => {
      const body = behaviour.renderPage(page, call);
      return page.events.length === 0 ? body.replace('"Events":[]', '"Events":null') : body;
    },
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** One route of two collects its pages in a list. */
export const schemaPostPageInArray: Fault = {
  id: 'schema-post-page-in-array',
  title: text('By POST the page comes in an array', '以 POST 请求时分页结果放在数组中'),
  caughtBy: ['SCHEMA-JSON'],
  alsoBy: ['TRANSPORT-GET-POST', 'ISOLATION-CONCURRENT'],
  apply: (behaviour) => ({
    ...behaviour,
    renderPage: (page, call) => {
      const body = behaviour.renderPage(page, call);
      return call.method === 'POST' ? `[${body}]` : body;
    },
  }),
};

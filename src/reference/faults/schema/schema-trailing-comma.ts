import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** JSON is put together by hand, piece by piece. */
export const schemaTrailingComma: Fault = {
  id: 'schema-trailing-comma',
  title: text(
    'Events ends with a comma on pages behind the first',
    '第一页之后的页中 Events 末尾多一个逗号',
  ),
  caughtBy: ['SCHEMA-JSON'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-LIMIT-CHANGES',
    'PAGING-BOUNDARY',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    renderPage: (page, call) =>
      behaviour.renderPage(
        call.query.includes('NextToken=') ? { ...page, events: [...page.events, ''] } : page,
        call,
      ),
  }),
};

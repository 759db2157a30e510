import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The parameter was forgotten in the second handler. */
export const transportPostFirstPageOnly: Fault = {
  id: 'transport-post-first-page-only',
  title: text('By POST NextToken is ignored', '用 POST 时忽略 NextToken'),
  caughtBy: ['TRANSPORT-GET-POST'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-ENDS',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    understand: (asked, call) => {
      const understood = behaviour.understand(asked, call);
      return call.method === 'POST' ? { ...understood, nextToken: undefined } : understood;
    },
  }),
};

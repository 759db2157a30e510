import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The parameter is read and never handed on. */
export const pagingTokenRestarts: Fault = {
  id: 'paging-token-restarts',
  title: text('Any NextToken leads back to the first page', '任何 NextToken 都回到第一页'),
  caughtBy: ['PAGING-COMPLETE', 'PAGING-ENDS'],
  alsoBy: [
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-GROWING',
    'PAGING-STABLE',
  ],
  apply: (behaviour) => ({ ...behaviour, decodeToken: () => 0 }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The range of the revisions before 2024-03-21. */
export const limit1000Accepted: Fault = {
  id: 'limit-1000-accepted',
  title: text('Limit 1000 is still accepted', '仍然接受 Limit 为 1000'),
  source: '[page] revisions before 2024-03-21 said [1,1000]',
  caughtBy: ['LIMIT-UPPER-BOUND'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({ ...behaviour, maximumLimit: 1000 }),
};

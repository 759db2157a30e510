import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The usual maximum of other operations. */
export const limitAbove100Refused: Fault = {
  id: 'limit-above-100-refused',
  title: text('A Limit above 100 is refused', '大于 100 的 Limit 被拒绝'),
  caughtBy: ['LIMIT-ACCEPTED'],
  alsoBy: ['PAGING-LIMIT-CHANGES'],
  apply: (behaviour) => ({ ...behaviour, maximumLimit: 100 }),
};

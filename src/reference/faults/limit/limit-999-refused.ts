import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** "Below 1000" was written twice over. */
export const limit999Refused: Fault = {
  id: 'limit-999-refused',
  title: text('Limit 999 is refused', 'Limit 为 999 被拒绝'),
  caughtBy: ['LIMIT-ACCEPTED'],
  apply: (behaviour) => ({ ...behaviour, maximumLimit: 998 }),
};

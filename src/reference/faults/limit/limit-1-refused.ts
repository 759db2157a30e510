import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A page of one event was thought to be useless. */
export const limit1Refused: Fault = {
  id: 'limit-1-refused',
  title: text('Limit 1 is refused', 'Limit 为 1 被拒绝'),
  caughtBy: ['LIMIT-ACCEPTED'],
  alsoBy: ['ISOLATION-CONCURRENT'],
  apply: (behaviour) => ({ ...behaviour, minimumLimit: 2 }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A range that begins at 0. */
export const limit0IsEmptyPage: Fault = {
  id: 'limit-0-is-empty-page',
  title: text('Limit 0 is accepted and gives an empty page', 'Limit 为 0 被接受并返回空页'),
  caughtBy: ['LIMIT-LOWER-BOUND'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) => (text === '0' ? 0 : behaviour.parseLimit(text, range, call)),
  }),
};

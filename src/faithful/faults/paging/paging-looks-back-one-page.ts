import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Only the token of the page before is compared. */
export const pagingLooksBackOnePage: Fault = {
  id: 'paging-looks-back-one-page',
  description: text(
    'A walk notices a token that repeats at once, but no circle of two',
    '遍历能发现立即重复的令牌，但发现不了两个令牌的循环',
  ),
  source: 'boto/botocore#3778',
  caughtBy: ['WALK-CYCLE'],
  apply: (behaviour) => ({
    ...behaviour,
    goesRound: (token, seen) => token === seen.at(-1),
  }),
};

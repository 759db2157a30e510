import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** With some services a token that repeats says that there is no more. */
export const pagingRepeatedTokenIsTheEnd: Fault = {
  id: 'paging-repeated-token-is-the-end',
  description: text(
    'A token that repeats ends the walk as if it was whole',
    '重复的令牌结束遍历，如同完整的历史',
  ),
  source: 'smithy-lang/smithy-rs#1748',
  caughtBy: ['WALK-REPEATED-TOKEN', 'WALK-CYCLE'],
  apply: (behaviour) => ({ ...behaviour, walkFailure: () => undefined }),
};

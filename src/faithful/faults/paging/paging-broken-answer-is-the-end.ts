import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What cannot be read is thought to hold nothing. */
export const pagingBrokenAnswerIsTheEnd: Fault = {
  id: 'paging-broken-answer-is-the-end',
  description: text(
    'A later page that cannot be read ends the walk as if it was whole',
    '后续页无法读取时结束遍历，如同完整的历史',
  ),
  source: 'http: incomplete messages',
  caughtBy: ['WALK-BROKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    errorEndsWalk: (result, call) => call.page > 1 && result.kind === 'failure',
  }),
};

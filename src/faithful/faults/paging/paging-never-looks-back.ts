import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A loop for as long as there is a token. */
export const pagingNeverLooksBack: Fault = {
  id: 'paging-never-looks-back',
  description: text(
    'A walk follows any token, also one that it has followed before',
    '遍历跟随任何令牌，包括已经用过的',
  ),
  source: 'aws/aws-sdk-go-v2#2958',
  caughtBy: ['WALK-REPEATED-TOKEN', 'WALK-CYCLE'],
  apply: (behaviour) => ({ ...behaviour, goesRound: () => false }),
};

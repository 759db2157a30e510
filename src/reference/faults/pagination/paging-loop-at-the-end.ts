import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A reader that follows tokens reads the last page for ever. */
export const pagingLoopAtTheEnd: Fault = {
  id: 'paging-loop-at-the-end',
  title: text('The last page carries the token that leads to itself', '最后一页带有指向自身的令牌'),
  source: 'aws/aws-sdk-go-v2#2958',
  caughtBy: ['PAGING-ENDS'],
  apply: (behaviour) => ({
    ...behaviour,
    nextPosition: (to, length, execution, call, page) =>
      behaviour.nextPosition(to, length, execution, call, page) ?? page.from,
  }),
};

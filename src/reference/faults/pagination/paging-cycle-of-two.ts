import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A token that was not seen on the page before says nothing about the one before that. */
export const pagingCycleOfTwo: Fault = {
  id: 'paging-cycle-of-two',
  title: text('The last two pages lead to each other', '最后两页互相指向对方'),
  source: 'boto/botocore#3778',
  caughtBy: ['PAGING-ENDS'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-LAST-PAGE',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    nextPosition: (to, length, execution, call, page) =>
      behaviour.nextPosition(to, length, execution, call, page) ??
      (page.from > 0 ? Math.max(0, page.from - page.limit) : undefined),
  }),
};

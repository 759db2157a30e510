import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The store reads 100 events at most, and nobody told the pager. */
export const pagingLargePageCutOff: Fault = {
  id: 'paging-large-page-cut-off',
  title: text(
    'A page of more than 100 events is cut off and carries no NextToken',
    '超过 100 个事件的页被截断，且不带 NextToken',
  ),
  source: 'stackshy/cloudemu#722',
  caughtBy: ['PAGING-COMPLETE'],
  alsoBy: [
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    pageEnd: (from, limit, length, execution, call) =>
      Math.min(behaviour.pageEnd(from, limit, length, execution, call), from + 100),
    // A page that is not full is taken for the last one.
    nextPosition: (to, length, execution, call, page) =>
      to - page.from < page.limit
        ? undefined
        : behaviour.nextPosition(to, length, execution, call, page),
  }),
};

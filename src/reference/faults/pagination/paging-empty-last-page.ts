import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A full page is taken for a sign that more follow. */
export const pagingEmptyLastPage: Fault = {
  id: 'paging-empty-last-page',
  title: text(
    'A last page that is full carries a token, and an empty page follows',
    '满的最后一页带有令牌，其后是一个空页',
  ),
  caughtBy: ['PAGING-LAST-PAGE'],
  alsoBy: ['PAGING-TOKEN-FORM'],
  apply: (behaviour) => ({
    ...behaviour,
    nextPosition: (to, _length, _execution, _call, { from, limit }) =>
      to - from === limit ? to : undefined,
  }),
};

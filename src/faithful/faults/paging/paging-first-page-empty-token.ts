import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A request model without optional fields. */
export const pagingFirstPageEmptyToken: Fault = {
  id: 'paging-first-page-empty-token',
  description: text(
    'The first page is asked for with an empty NextToken',
    '请求第一页时带有空的 NextToken',
  ),
  source: 'page: request parameters, NextToken',
  caughtBy: ['WALK-FIRST-PAGE'],
  apply: (behaviour) => ({
    ...behaviour,
    pageRequest: (given, token, call) => behaviour.pageRequest(given, token ?? '', call),
  }),
};

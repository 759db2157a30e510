import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A column of 2,048 characters between two pages. */
export const pagingTokenCutAt2048: Fault = {
  id: 'paging-token-cut-at-2048',
  description: text('A token is cut off after 2,048 characters', '令牌在 2,048 个字符之后被截断'),
  source: 'page: request parameters, NextToken',
  caughtBy: ['WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    pageRequest: (given, token, call) => behaviour.pageRequest(given, token?.slice(0, 2048), call),
  }),
};

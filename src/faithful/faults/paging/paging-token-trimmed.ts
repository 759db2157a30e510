import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Texts are trimmed as if people had typed them. */
export const pagingTokenTrimmed: Fault = {
  id: 'paging-token-trimmed',
  description: text('A token loses the white space at its ends', '令牌首尾的空白被去掉'),
  source: 'page: request parameters, NextToken',
  caughtBy: ['WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    pageRequest: (given, token, call) => behaviour.pageRequest(given, token?.trim(), call),
  }),
};

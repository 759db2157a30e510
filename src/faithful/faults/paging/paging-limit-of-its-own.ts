import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Larger pages were thought to be better. */
export const pagingLimitOfItsOwn: Fault = {
  id: 'paging-limit-of-its-own',
  description: text(
    'Without a Limit, pages are asked for with Limit 100',
    '未给出 Limit 时，每页都以 Limit 100 请求',
  ),
  source: 'page: request parameters, Limit',
  caughtBy: ['WALK-LIMIT'],
  apply: (behaviour) => ({
    ...behaviour,
    pageRequest: (given, token, call) => ({
      Limit: 100,
      ...behaviour.pageRequest(given, token, call),
    }),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The request of a further page is made anew, of the token alone. */
export const pagingLimitOnFirstPageOnly: Fault = {
  id: 'paging-limit-on-first-page-only',
  description: text('Further pages are asked for without Limit', '之后各页的请求不带 Limit'),
  source: 'page: request parameters, Limit',
  caughtBy: ['WALK-LIMIT'],
  apply: (behaviour) => ({
    ...behaviour,
    pageRequest: (given, token, call) => {
      const { Limit, ...request } = behaviour.pageRequest(given, token, call);
      return token === undefined && Limit !== undefined ? { ...request, Limit } : request;
    },
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A page is fetched ahead, whether there is one or not. */
export const pagingOneRequestTooMany: Fault = {
  id: 'paging-one-request-too-many',
  description: text(
    'After the last page one more is asked for, and thrown away',
    '最后一页之后又请求一页，并将其丢弃',
  ),
  source: 'posit-dev/connectapi#224',
  caughtBy: ['WALK-STOPS'],
  apply: (behaviour) => {
    // The page fetched ahead, by the number of the call.
    const ahead = new Set<number>();
    return {
      ...behaviour,
      nextToken: (page, call) => {
        const token = behaviour.nextToken(page, call);
        if (token !== undefined || ahead.has(call.number)) return token;
        ahead.add(call.number);
        return call.params.request.NextToken ?? '';
      },
      goesRound: (token, seen, call) =>
        !ahead.has(call.number) && behaviour.goesRound(token, seen, call),
      addPage: (events, page, call) =>
        ahead.has(call.number) ? events : behaviour.addPage(events, page, call),
      errorEndsWalk: (result, call) =>
        ahead.has(call.number) || behaviour.errorEndsWalk(result, call),
    };
  },
};

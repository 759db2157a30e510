import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The paginator keeps its place in the client, not in the walk. */
export const pagingResumesAnotherWalk: Fault = {
  id: 'paging-resumes-another-walk',
  description: text(
    'A walk begins with the last token of the walk before',
    '遍历从上一次遍历的最后一个令牌开始',
  ),
  source: 'page: request parameters, NextToken',
  caughtBy: ['WALK-FIRST-PAGE', 'WALK-COMPLETE'],
  alsoBy: [
    'WALK-TOKEN',
    'WALK-STOPS',
    'WALK-EMPTY-PAGE',
    'WALK-SHORT-PAGES',
    'WALK-EMPTY-HISTORY',
    'WALK-LIMIT',
    'WALK-NAMES',
    'WALK-SIGNED',
    'WALK-REPEATED-TOKEN',
    'WALK-CYCLE',
    'WALK-EMPTY-TOKEN',
    'WALK-REFUSED',
    'WALK-THROTTLED',
    'WALK-BROKEN',
  ],
  apply: (behaviour) => {
    let last: string | undefined;
    return {
      ...behaviour,
      pageRequest: (given, token, call) =>
        behaviour.pageRequest(given, (last = token ?? last), call),
    };
  },
};

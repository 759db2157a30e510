import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The parameter is checked and then forgotten. */
export const limitIgnored: Fault = {
  id: 'limit-ignored',
  title: text(
    'Every page has 60 events, whatever Limit says',
    '无论 Limit 为何，每页都有 60 个事件',
  ),
  caughtBy: ['LIMIT-RESPECTED', 'LIMIT-FULL-PAGES'],
  apply: (behaviour) => ({
    ...behaviour,
    pageEnd: (from, _limit, ...rest) => behaviour.pageEnd(from, 60, ...rest),
  }),
};

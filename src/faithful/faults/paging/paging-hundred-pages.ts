import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A bound against endless walks, and a walk that ends there as if it was whole. */
export const pagingHundredPages: Fault = {
  id: 'paging-hundred-pages',
  description: text('A walk ends silently after 100 pages', '遍历在 100 页之后悄然结束'),
  source: 'client: walks that come to an end',
  caughtBy: ['WALK-COMPLETE'],
  apply: (behaviour) => ({
    ...behaviour,
    nextToken: (page, call) => (call.page >= 100 ? undefined : behaviour.nextToken(page, call)),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Absent was thought of, empty was not. */
export const pagingEmptyTokenCrashes: Fault = {
  id: 'paging-empty-token-crashes',
  title: text('An empty NextToken crashes the endpoint', '空的 NextToken 使端点崩溃'),
  caughtBy: ['PAGING-TOKEN-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    understand: (asked, call) => {
      if (asked.nextToken === '') throw new Error('unexpected end of token');
      return behaviour.understand(asked, call);
    },
  }),
};

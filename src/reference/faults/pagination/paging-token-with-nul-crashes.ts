import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The token goes into a database query as it is. */
export const pagingTokenWithNulCrashes: Fault = {
  id: 'paging-token-with-nul-crashes',
  title: text('A NUL in NextToken crashes the endpoint', 'NextToken 中的 NUL 使端点崩溃'),
  caughtBy: ['PAGING-TOKEN-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    decodeToken: (token, execution, world, call) => {
      // Text columns of many databases cannot hold it.
      if (token.includes('\0')) throw new Error('invalid byte sequence');
      return behaviour.decodeToken(token, execution, world, call);
    },
  }),
};

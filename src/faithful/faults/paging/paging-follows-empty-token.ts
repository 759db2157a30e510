import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Only a token that is missing ends the loop. */
export const pagingFollowsEmptyToken: Fault = {
  id: 'paging-follows-empty-token',
  description: text('An empty token is followed, without end', '空令牌被跟随，永无止境'),
  source: 'aws/aws-sdk-net#1753; aws/aws-sdk-java-v2#927',
  caughtBy: ['WALK-EMPTY-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    nextToken: ({ NextToken }) => NextToken,
    goesRound: (token, seen, call) =>
      token !== '' && behaviour.goesRound(token, seen.slice(seen.lastIndexOf('') + 1), call),
  }),
};

import { text } from '../../../text.ts';
import { plainTokens } from './plain-tokens.ts';
import type { Fault } from '../fault.ts';

/** The parser throws, and nobody catches it. */
export const pagingTokenNotANumber: Fault = {
  id: 'paging-token-not-a-number',
  title: text('A token that is no number crashes the endpoint', '不是数字的令牌使端点崩溃'),
  caughtBy: ['PAGING-TOKEN-ANY-TEXT'],
  apply: (behaviour) => ({
    ...plainTokens(behaviour),
    decodeToken: (token, execution, _world, call) => {
      const position = Number(BigInt(token));
      return position >= 0 && position <= behaviour.visibleLength(execution, call)
        ? position
        : undefined;
    },
  }),
};

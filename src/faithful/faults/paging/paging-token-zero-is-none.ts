import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** In some languages the text 0 is as good as nothing. */
export const pagingTokenZeroIsNone: Fault = {
  id: 'paging-token-zero-is-none',
  description: text('The token 0 is taken for no token', '令牌 0 被当作没有令牌'),
  source: 'php: empty("0")',
  caughtBy: ['WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    nextToken: (page, call) => {
      const token = behaviour.nextToken(page, call);
      return token === '0' ? undefined : token;
    },
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The entry behind a token is deleted when it is read, so a page that got lost on the way is lost for good. */
export const pagingTokenGoodOnce: Fault = {
  id: 'paging-token-good-once',
  title: text('A token can be used only once', '令牌只能使用一次'),
  caughtBy: ['PAGING-REPEATABLE'],
  alsoBy: ['PAGING-STABLE', 'TRANSPORT-GET-POST'],
  apply: (behaviour) => {
    let given = 0;
    const used = new Set<string>();
    return {
      ...behaviour,
      encodeToken: (position, execution, world, call) =>
        `${behaviour.encodeToken(position, execution, world, call)}.${++given}`,
      decodeToken: (token, execution, world, call) => {
        if (used.has(token)) return undefined;
        used.add(token);
        return behaviour.decodeToken(token.replace(/\.\d+$/, ''), execution, world, call);
      },
    };
  },
};

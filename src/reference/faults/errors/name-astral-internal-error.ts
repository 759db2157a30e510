import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A database that takes three bytes a character at most. */
export const nameAstralInternalError: Fault = {
  id: 'name-astral-internal-error',
  title: text(
    'A name with a character beyond U+FFFF is an internal error',
    '名称含有 U+FFFF 以上的字符时返回内部错误',
  ),
  caughtBy: ['ERROR-NAME-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world, call) => {
      if (/[\u{10000}-\u{10ffff}]/u.test(name)) throw new RangeError('not expected in a name');
      return behaviour.findFlow(name, world, call);
    },
  }),
};

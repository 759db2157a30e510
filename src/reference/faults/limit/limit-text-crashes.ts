import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Nobody catches the error that the conversion throws. */
export const limitTextCrashes: Fault = {
  id: 'limit-text-crashes',
  title: text('A Limit that is no number is answered with 500', '不是数字的 Limit 返回 500'),
  caughtBy: ['LIMIT-ANY-TEXT', 'LIMIT-NOT-A-NUMBER'],
  alsoBy: ['LIMIT-LENIENT'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) => {
      if (!/^[+-]?\d+$/.test(text)) throw new SyntaxError(`For input string: ${text}`);
      return behaviour.parseLimit(text, range, call);
    },
  }),
};

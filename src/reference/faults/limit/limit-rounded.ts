import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Any number is taken, and rounded. */
export const limitRounded: Fault = {
  id: 'limit-rounded',
  title: text('A fraction as Limit is rounded', '小数形式的 Limit 被四舍五入'),
  caughtBy: ['LIMIT-NOT-A-NUMBER'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) => {
      const number = text.trim() === '' ? Number.NaN : Math.round(Number(text));
      return behaviour.parseLimit(String(number), range, call);
    },
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What cannot be read counts as not given. */
export const limitTextIsDefault: Fault = {
  id: 'limit-text-is-default',
  title: text('A Limit that is no number is read as the default', '不是数字的 Limit 按默认值处理'),
  caughtBy: ['LIMIT-NOT-A-NUMBER'],
  alsoBy: ['LIMIT-LENIENT'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) =>
      /^[+-]?\d+$/.test(text) ? behaviour.parseLimit(text, range, call) : behaviour.defaultLimit,
  }),
};

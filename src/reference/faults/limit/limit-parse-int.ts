import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** parseInt reads as far as it gets. */
export const limitParseInt: Fault = {
  id: 'limit-parse-int',
  title: text(
    'Limit is read up to the first character that is no digit',
    'Limit 读到第一个非数字字符为止',
  ),
  caughtBy: ['LIMIT-NOT-A-NUMBER', 'LIMIT-LENIENT'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) =>
      behaviour.parseLimit(String(Number.parseInt(text, 10)), range, call),
  }),
};

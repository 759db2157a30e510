import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** "Sanitised" by keeping ASCII digits alone. */
export const limitOtherCharactersDropped: Fault = {
  id: 'limit-other-characters-dropped',
  title: text('Characters of Limit that are no digits are dropped', 'Limit 中非数字的字符被丢弃'),
  caughtBy: ['LIMIT-LENIENT', 'LIMIT-NOT-A-NUMBER'],
  alsoBy: ['LIMIT-LOWER-BOUND'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) => behaviour.parseLimit(text.replace(/\D/g, ''), range, call),
  }),
};

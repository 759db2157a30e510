import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Texts are tidied up. */
export const decodingTokenTrimmed: Fault = {
  id: 'decoding-token-trimmed',
  description: text('A token loses the blanks at its ends', '令牌首尾的空白被去除'),
  source: 'page: response, NextToken',
  caughtBy: ['DECODING-NEXT-TOKEN'],
  alsoBy: ['WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      return name === 'NextToken' ? read?.trim() : read;
    },
  }),
};

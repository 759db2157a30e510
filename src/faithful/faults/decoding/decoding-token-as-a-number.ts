import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A token has only been seen as a number. */
export const decodingTokenAsANumber: Fault = {
  id: 'decoding-token-as-a-number',
  description: text('A token of digits is read as a number', '由数字组成的令牌按数字读取'),
  source: 'page: response, NextToken',
  caughtBy: ['DECODING-NEXT-TOKEN'],
  alsoBy: ['WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      return name === 'NextToken' && read !== undefined && /^-?\d+$/.test(read)
        ? String(Number(read))
        : read;
    },
  }),
};

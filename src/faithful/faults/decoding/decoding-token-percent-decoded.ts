import { percentDecode } from '../../../protocol/percent-encoding.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What goes into a query is thought to come out of one. */
export const decodingTokenPercentDecoded: Fault = {
  id: 'decoding-token-percent-decoded',
  description: text('Percent signs in a token are taken for escapes', '令牌中的百分号被当作转义'),
  source: 'page: response, NextToken',
  caughtBy: ['DECODING-NEXT-TOKEN'],
  alsoBy: ['WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      return name === 'NextToken' && read !== undefined ? percentDecode(read) : read;
    },
  }),
};

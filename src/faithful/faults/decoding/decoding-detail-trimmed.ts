import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Texts are tidied up. */
export const decodingDetailTrimmed: Fault = {
  id: 'decoding-detail-trimmed',
  description: text('EventDetail loses the blanks at its ends', 'EventDetail 首尾的空白被去除'),
  source: 'page-late: Events, EventDetail',
  caughtBy: ['DECODING-EVENT-DETAIL'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      return name === 'EventDetail' ? read?.trim() : read;
    },
  }),
};

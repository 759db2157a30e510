import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Kindness: JSON in, JSON out. */
export const decodingDetailWrittenAgain: Fault = {
  id: 'decoding-detail-written-again',
  description: text('EventDetail is parsed and written again', 'EventDetail 被解析后重写'),
  source: 'page-late: Events, EventDetail',
  caughtBy: ['DECODING-EVENT-DETAIL'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      if (name !== 'EventDetail' || read === undefined) return read;
      try {
        return JSON.stringify(JSON.parse(read));
      } catch {
        return read;
      }
    },
  }),
};

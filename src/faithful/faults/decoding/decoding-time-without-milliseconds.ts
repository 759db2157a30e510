import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A time is read into a date and written again the usual way of the language. */
export const decodingTimeWithoutMilliseconds: Fault = {
  id: 'decoding-time-without-milliseconds',
  description: text(
    'Time is read as a date and written again without its milliseconds',
    'Time 被解析为日期后重写，丢失毫秒',
  ),
  source: 'page: response example, Time',
  caughtBy: ['DECODING-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => {
      const read = behaviour.readText(value, name, attempt);
      return name === 'Time' ? read?.replace(/\.\d+Z$/, 'Z') : read;
    },
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A time that begins as the zero of its type. */
export const decodingMissingTimeIsTheEpoch: Fault = {
  id: 'decoding-missing-time-is-the-epoch',
  description: text(
    'A Time that is missing is told as the first moment of a calendar',
    '缺少的 Time 被告知为零时刻',
  ),
  source: 'go: the zero value of time.Time',
  caughtBy: ['DECODING-MISSING-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readEvent: (...read) => ({ Time: '0001-01-01T00:00:00Z', ...behaviour.readEvent(...read) }),
  }),
};

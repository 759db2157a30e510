import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Text made of whatever there is. */
export const decodingMissingDetailIsNullAsText: Fault = {
  id: 'decoding-missing-detail-is-null-as-text',
  description: text(
    'An EventDetail that is missing is told as "null"',
    '缺少的 EventDetail 被告知为 "null"',
  ),
  source: 'java: String.valueOf(null)',
  caughtBy: ['DECODING-MISSING-FIELDS'],
  apply: (behaviour) => ({
    ...behaviour,
    readEvent: (...read) => ({ EventDetail: 'null', ...behaviour.readEvent(...read) }),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The field is there and nobody fills it in. */
export const decodingStatusNeverSet: Fault = {
  id: 'decoding-status-never-set',
  description: text('Every page is told with status 0', '每一页都被告知状态码为 0'),
  source: 'client: status of an answer',
  caughtBy: ['DECODING-STATUS'],
  apply: (behaviour) => ({
    ...behaviour,
    toldStatus: () => 0,
  }),
};

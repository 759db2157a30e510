import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A page is a page. */
export const decodingStatusAlways200: Fault = {
  id: 'decoding-status-always-200',
  description: text('Every page is told with status 200', '每一页都被告知状态码为 200'),
  source: 'client: status of an answer',
  caughtBy: ['DECODING-STATUS'],
  apply: (behaviour) => ({
    ...behaviour,
    toldStatus: () => 200,
  }),
};

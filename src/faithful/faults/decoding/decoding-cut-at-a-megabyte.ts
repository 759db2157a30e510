import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A bound against hostile answers that was set too low. */
export const decodingCutAtAMegabyte: Fault = {
  id: 'decoding-cut-at-a-megabyte',
  description: text('An answer is cut off behind a megabyte', '响应在 1 MB 之后被截断'),
  source: 'civitai/cli#136',
  caughtBy: ['DECODING-LARGE'],
  apply: (behaviour) => ({
    ...behaviour,
    join: (received, attempt) => behaviour.join(received, attempt).subarray(0, 1024 * 1024),
  }),
};

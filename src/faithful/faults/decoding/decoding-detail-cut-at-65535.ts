import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A column of 16 bits. */
export const decodingDetailCutAt65535: Fault = {
  id: 'decoding-detail-cut-at-65535',
  description: text(
    'A text longer than 65,535 characters is cut off',
    '超过 65535 个字符的文本被截断',
  ),
  source: 'page: response example, EventDetail',
  caughtBy: ['DECODING-LARGE'],
  apply: (behaviour) => ({
    ...behaviour,
    readText: (value, name, attempt) => behaviour.readText(value, name, attempt)?.slice(0, 0xffff),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Care taken too far: no length, no trust. */
export const decodingCloseTakenForABreak: Fault = {
  id: 'decoding-close-taken-for-a-break',
  description: text(
    'An answer that ends with the connection is taken for one that broke off',
    '以关闭连接结束的响应被当作中断',
  ),
  source: 'http: message body',
  caughtBy: ['DECODING-CLOSE'],
  apply: (behaviour) => ({
    ...behaviour,
    incomplete: (received, attempt) => {
      const told = ['content-length', 'transfer-encoding'].some(
        (name) => behaviour.header(received, name, attempt) !== undefined,
      );
      return told
        ? behaviour.incomplete(received, attempt)
        : { kind: 'network', message: 'the connection was closed' };
    },
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A verb that fits nothing here. */
export const requestPut: Fault = {
  id: 'request-put',
  description: text('Requests are sent with PUT', '请求以 PUT 发送'),
  source: 'rpc: request method',
  caughtBy: ['REQUEST-METHOD'],
  apply: (behaviour) => ({
    ...behaviour,
    method: () => 'PUT',
  }),
};

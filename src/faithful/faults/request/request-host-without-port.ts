import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The name of the host in place of what HTTP calls Host. */
export const requestHostWithoutPort: Fault = {
  id: 'request-host-without-port',
  description: text('The Host header lacks the port', 'Host 请求头缺少端口'),
  source: 'minio/minio-js#262',
  caughtBy: ['REQUEST-HOST'],
  apply: (behaviour) => ({
    ...behaviour,
    host: ({ origin }) => origin.hostname,
  }),
};

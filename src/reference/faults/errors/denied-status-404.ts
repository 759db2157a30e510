import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Somebody meant to hide what exists and changed only the status. */
export const deniedStatus404: Fault = {
  id: 'denied-status-404',
  title: text('AccessDenied is sent with status 404', 'AccessDenied 以 404 状态码返回'),
  caughtBy: ['ERROR-STATUS'],
  apply: (behaviour) => ({
    ...behaviour,
    statusOf: (code, call) => (code === 'AccessDenied' ? 404 : behaviour.statusOf(code, call)),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const errorWithoutRequestId: Fault = {
  id: 'error-without-request-id',
  title: text('Errors have no RequestId', '错误没有 RequestId'),
  caughtBy: ['ERROR-ENVELOPE'],
  apply: (behaviour) => ({
    ...behaviour,
    renderError: ({ hostId, code, message }) =>
      JSON.stringify({ HostId: hostId, Code: code, Message: message }),
  }),
};

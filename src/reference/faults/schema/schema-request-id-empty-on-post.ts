import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An id that the proxy adds, which it does for GET alone. */
export const schemaRequestIdEmptyOnPost: Fault = {
  id: 'schema-request-id-empty-on-post',
  title: text('By POST RequestId is empty', '以 POST 请求时 RequestId 为空'),
  caughtBy: ['SCHEMA-REQUEST-ID'],
  apply: (behaviour) => ({
    ...behaviour,
    renderPage: (page, call) =>
      behaviour.renderPage(call.method === 'POST' ? { ...page, requestId: '' } : page, call),
  }),
};

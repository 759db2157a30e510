import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The clock in place of a random number. */
export const schemaRequestIdFromTheClock: Fault = {
  id: 'schema-request-id-from-the-clock',
  title: text('RequestId is the time in milliseconds', 'RequestId 是以毫秒表示的时间'),
  caughtBy: ['SCHEMA-REQUEST-ID-UNIQUE'],
  apply: (behaviour) => ({ ...behaviour, requestId: (call) => String(call.now) }),
};

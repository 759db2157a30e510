import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The id is drawn where the process starts. */
export const schemaRequestIdOfTheProcess: Fault = {
  id: 'schema-request-id-of-the-process',
  title: text('All requests have one RequestId', '所有请求的 RequestId 相同'),
  caughtBy: ['SCHEMA-REQUEST-ID-UNIQUE'],
  apply: (behaviour) => ({ ...behaviour, requestId: () => '5E6F1A2B-0000-4000-8000-00000000000A' }),
};

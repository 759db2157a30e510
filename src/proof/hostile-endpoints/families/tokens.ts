import type { Call, Family } from '../endpoint.ts';
import { whole } from '../raw-http.ts';

const EVENT =
  '{"Type":"ExecutionStarted","EventId":1,"ScheduleEventId":0,"Time":"2019-01-01T01:01:01.001Z","EventDetail":"{}","StepName":""}';

function page({ write }: Call, token: string, events = '[]'): Promise<boolean> {
  const requestId = crypto.randomUUID().toUpperCase();
  return write(
    whole({
      status: 200,
      headers: [['content-type', 'application/json']],
      body: Buffer.from(`{"RequestId":"${requestId}","NextToken":"${token}","Events":${events}}`),
    }),
  );
}

const FULL = `[${Array.from({ length: 999 }, (_, at) => EVENT.replace('"EventId":1', `"EventId":${String(at + 1)}`)).join()}]`;

/** Histories without an end. */
export const tokens: Family = {
  id: 'tokens',
  members: [
    {
      id: 'token-always-another',
      expect: 'broken',
      attack: (call) => page(call, `t${String(call.nth)}`),
    },
    { id: 'token-always-the-same', expect: 'broken', attack: (call) => page(call, 'again') },
    {
      id: 'token-back-and-forth',
      expect: 'broken',
      attack: (call) => page(call, call.nth % 2 === 0 ? 'A' : 'B', `[${EVENT}]`),
    },
    {
      id: 'token-grows',
      expect: 'broken',
      heavy: true,
      attack: (call) => page(call, 'x'.repeat(Math.min(call.nth * 97, 60_000)), `[${EVENT}]`),
    },
    {
      id: 'token-always-another-full-page',
      expect: 'broken',
      heavy: true,
      attack: (call) => page(call, `t${String(call.nth)}`, FULL),
    },
    {
      id: 'token-of-a-megabyte',
      expect: 'any',
      heavy: true,
      attack: (call) => page(call, `${String(call.nth)}${'x'.repeat(1024 * 1024)}`, `[${EVENT}]`),
    },
    {
      id: 'token-of-16-megabytes',
      expect: 'any',
      heavy: true,
      attack: (call) =>
        page(call, `${String(call.nth)}${'x'.repeat(16 * 1024 * 1024)}`, `[${EVENT}]`),
    },
    {
      id: 'token-of-megabytes-to-be-encoded',
      expect: 'any',
      heavy: true,
      attack: (call) =>
        page(call, `${String(call.nth)}${'文%& '.repeat(1024 * 1024)}`, `[${EVENT}]`),
    },
    {
      id: 'token-of-controls',
      expect: 'any',
      attack: (call) =>
        page(
          call,
          `\\u0000\\r\\nSet-Cookie: a=b\\r\\n\\r\\n&Action=Delete#${String(call.nth)}\\ud800`,
          `[${EVENT}]`,
        ),
    },
    {
      id: 'token-with-a-page-of-8-megabytes',
      expect: 'any',
      heavy: true,
      attack: (call) =>
        page(
          call,
          `t${String(call.nth)}`,
          `[${EVENT.replace('"{}"', `"${'y'.repeat(8 * 1024 * 1024)}"`)}]`,
        ),
    },
  ],
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Nobody catches what the parser throws. */
export const clockMalformedCrashes: Fault = {
  id: 'clock-malformed-crashes',
  title: text(
    'A malformed request time is answered with InternalServerError',
    '格式错误的请求时间返回 InternalServerError',
  ),
  caughtBy: ['CLOCK-MALFORMED'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'time-format'
        ? { code: 'InternalServerError', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};

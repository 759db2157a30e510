import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** One catch-all for everything about authentication. */
export const clockSkewCalledMismatch: Fault = {
  id: 'clock-skew-called-mismatch',
  title: text(
    'A request out of time is answered with SignatureNotMatch',
    '超时的请求返回 SignatureNotMatch',
  ),
  caughtBy: ['CLOCK-PAST', 'CLOCK-FUTURE'],
  alsoBy: ['CLOCK-NO-HOLE', 'ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'time-window'
        ? { code: 'SignatureNotMatch', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};

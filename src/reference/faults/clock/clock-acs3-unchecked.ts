import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The check was written for the RPC signature and forgotten for the new one. */
export const clockAcs3Unchecked: Fault = {
  id: 'clock-acs3-unchecked',
  title: text('The request time of V3 is not checked', '不检查 V3 的请求时间'),
  caughtBy: ['CLOCK-PAST', 'CLOCK-FUTURE'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST', 'CLOCK-NO-HOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now, asked, call) =>
      asked.dialect === 'acs3' || behaviour.timeInWindow(time, now, asked, call),
  }),
};

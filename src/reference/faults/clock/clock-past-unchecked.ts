import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A check against requests from the future only. */
export const clockPastUnchecked: Fault = {
  id: 'clock-past-unchecked',
  title: text('An old request time is accepted', '接受过早的请求时间'),
  caughtBy: ['CLOCK-PAST'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST', 'CLOCK-NO-HOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now, asked, call) =>
      time < now || behaviour.timeInWindow(time, now, asked, call),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Age is now minus time, and a negative age is small. */
export const clockFutureUnchecked: Fault = {
  id: 'clock-future-unchecked',
  title: text('A request time in the future is accepted', '接受未来的请求时间'),
  caughtBy: ['CLOCK-FUTURE'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST', 'CLOCK-NO-HOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now, asked, call) =>
      time > now || behaviour.timeInWindow(time, now, asked, call),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Hours, minutes and seconds are compared, and the date is not. */
export const clockTimeOfDay: Fault = {
  id: 'clock-time-of-day',
  title: text('The same time of another day is accepted', '接受其他日期的同一时刻'),
  caughtBy: ['CLOCK-PAST', 'CLOCK-FUTURE'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now, asked, call) =>
      behaviour.timeInWindow(time % DAY_MS, now % DAY_MS, asked, call),
  }),
};

const DAY_MS = 24 * 3_600_000;

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The difference is kept in an int of 32 bits and wraps every 49.7 days. */
export const clock32BitMilliseconds: Fault = {
  id: 'clock-32-bit-milliseconds',
  title: text('The difference of clocks overflows 32 bits of milliseconds', '时钟差溢出 32 位毫秒'),
  caughtBy: ['CLOCK-PAST', 'CLOCK-FUTURE'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now, asked, call) =>
      behaviour.timeInWindow((time - now) | 0, 0, asked, call),
  }),
};

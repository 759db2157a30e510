import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Two windows that were meant to meet and do not. */
export const clockHole: Fault = {
  id: 'clock-hole',
  title: text('Differences between 7 and 8 minutes are refused', '7 至 8 分钟之间的时差被拒绝'),
  caughtBy: ['CLOCK-NO-HOLE'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now, asked, call) => {
      const minutes = Math.abs(time - now) / 60_000;
      return (minutes < 7 || minutes > 8) && behaviour.timeInWindow(time, now, asked, call);
    },
  }),
};

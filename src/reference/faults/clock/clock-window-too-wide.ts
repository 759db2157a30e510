import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Somebody doubled it when a customer complained. */
export const clockWindowTooWide: Fault = {
  id: 'clock-window-too-wide',
  title: text('The clock window is 30 minutes', '时钟窗口为 30 分钟'),
  caughtBy: ['CLOCK-PAST', 'CLOCK-FUTURE'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now) => Math.abs(time - now) <= 30 * 60_000,
  }),
};

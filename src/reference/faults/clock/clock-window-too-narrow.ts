import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Fine inside one data centre. */
export const clockWindowTooNarrow: Fault = {
  id: 'clock-window-too-narrow',
  title: text('The clock window is one minute', '时钟窗口为一分钟'),
  caughtBy: ['CLOCK-WITHIN'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now) => Math.abs(time - now) <= 60_000,
  }),
};

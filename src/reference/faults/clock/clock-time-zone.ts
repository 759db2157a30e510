import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Somebody sent local time once, and was helped. */
export const clockTimeZone: Fault = {
  id: 'clock-time-zone',
  title: text(
    'A request time 8 hours ahead, as local time in China would be, is accepted',
    '接受快 8 小时（如同北京时间）的请求时间',
  ),
  caughtBy: ['CLOCK-FUTURE'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now, asked, call) =>
      behaviour.timeInWindow(time, now, asked, call) ||
      behaviour.timeInWindow(time, now + 8 * 3_600_000, asked, call),
  }),
};

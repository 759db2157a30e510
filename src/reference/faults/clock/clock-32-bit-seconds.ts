import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A time_t of 32 bits: 136 years ahead is now. */
export const clock32BitSeconds: Fault = {
  id: 'clock-32-bit-seconds',
  title: text('Request times overflow 32 bits of seconds', '请求时间溢出 32 位秒'),
  caughtBy: ['CLOCK-FUTURE'],
  apply: (behaviour) => ({
    ...behaviour,
    timeInWindow: (time, now, asked, call) =>
      behaviour.timeInWindow(seconds32(time), seconds32(now), asked, call),
  }),
};

function seconds32(epochMs: number): number {
  return (Math.floor(epochMs / 1000) | 0) * 1000;
}

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An old client sent seconds, and support for it was never removed. */
export const clockEpochAccepted: Fault = {
  id: 'clock-epoch-accepted',
  title: text('A request time in epoch seconds is accepted', '接受以秒计的时间戳作为请求时间'),
  caughtBy: ['CLOCK-MALFORMED'],
  apply: (behaviour) => ({
    ...behaviour,
    parseTime: (time, asked, call) =>
      /^\d{10}$/.test(time) ? Number(time) * 1000 : behaviour.parseTime(time, asked, call),
  }),
};

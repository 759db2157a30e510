import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What cannot be read becomes the default, and the default is the present. */
export const clockMalformedIsNow: Fault = {
  id: 'clock-malformed-is-now',
  title: text('A malformed request time is read as now', '格式错误的请求时间被当作当前时间'),
  caughtBy: ['CLOCK-MALFORMED'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-AUTHENTICATION-FIRST'],
  apply: (behaviour) => ({
    ...behaviour,
    parseTime: (time, asked, call) => behaviour.parseTime(time, asked, call) ?? call.now,
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** date in place of gmdate. */
export const signingTimeLocal: Fault = {
  id: 'signing-time-local',
  description: text(
    'The request time is local time with a Z behind it',
    '请求时间为本地时间，后面加 Z',
  ),
  source: 'toplan/phpsms#126',
  caughtBy: ['SIGNING-TIMESTAMP-ZONE'],
  apply: (behaviour) => ({
    ...behaviour,
    writeTime: (epochMs, { call }) => {
      const timeZone = call.process.environment.TZ ?? 'UTC';
      const local = new Date(epochMs).toLocaleString('sv-SE', { timeZone });
      return `${local.replace(' ', 'T')}Z`;
    },
  }),
};

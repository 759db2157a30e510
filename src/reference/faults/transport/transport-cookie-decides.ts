import { text } from '../../../text.ts';
import { headerOf } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** Only who has a cookie sees it. */
export const transportCookieDecides: Fault = {
  id: 'transport-cookie-decides',
  title: text('A cookie switches the short pages of the console on', 'Cookie 会启用控制台的短页'),
  caughtBy: ['TRANSPORT-HEADERS'],
  apply: (behaviour) => ({
    ...behaviour,
    pageEnd: (from, limit, length, execution, call) =>
      behaviour.pageEnd(
        from,
        headerOf(call, 'cookie') === undefined ? limit : Math.min(limit, 2),
        length,
        execution,
        call,
      ),
  }),
};

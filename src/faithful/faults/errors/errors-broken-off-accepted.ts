import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A reader that takes the end of the connection for the end of the body. */
export const errorsBrokenOffAccepted: Fault = {
  id: 'errors-broken-off-accepted',
  description: text(
    'An answer that breaks off is read as far as it came',
    '中断的响应按已收到的部分读取',
  ),
  source: 'psf/requests#4956',
  caughtBy: ['BROKEN-LENGTH'],
  apply: (behaviour) => ({ ...behaviour, incomplete: () => undefined }),
};

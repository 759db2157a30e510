import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Optional in some gateways. */
export const requestVersionLeftOut: Fault = {
  id: 'request-version-left-out',
  description: text('Version is left out', '未发送 Version'),
  source: 'rpc: common parameters',
  caughtBy: ['REQUEST-VERSION'],
  apply: changeCommon('Version', () => []),
};

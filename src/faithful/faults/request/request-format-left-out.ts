import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The default of the gateway was thought to be JSON. */
export const requestFormatLeftOut: Fault = {
  id: 'request-format-left-out',
  description: text('Format is left out', '未发送 Format'),
  source: 'rpc: common parameters, Format',
  caughtBy: ['REQUEST-FORMAT'],
  apply: changeCommon('Format', () => []),
};

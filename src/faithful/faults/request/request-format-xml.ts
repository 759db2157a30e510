import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The default of the gateway, sent along. */
export const requestFormatXml: Fault = {
  id: 'request-format-xml',
  description: text('Format is XML', 'Format 为 XML'),
  source: 'rpc: common parameters, Format',
  caughtBy: ['REQUEST-FORMAT'],
  apply: changeCommon('Format', () => ['XML']),
};

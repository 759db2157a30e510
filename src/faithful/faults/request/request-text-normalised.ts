import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What file systems and search engines do. */
export const requestTextNormalised: Fault = {
  id: 'request-text-normalised',
  description: text('Text is sent in Unicode normal form C', '文本以 Unicode 规范形式 C 发送'),
  source: 'rpc: canonical query',
  caughtBy: ['REQUEST-NAME-ANY-TEXT', 'REQUEST-NEXT-TOKEN'],
  alsoBy: ['WALK-TOKEN'],
  apply: changeOwnValues((_name, value) => value.normalize('NFC')),
};

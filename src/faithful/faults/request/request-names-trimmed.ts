import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Whitespace at the ends was thought to be a slip. */
export const requestNamesTrimmed: Fault = {
  id: 'request-names-trimmed',
  description: text('Names are sent without spaces at their ends', '名称去掉首尾空格后发送'),
  source: 'page: request parameters',
  caughtBy: ['REQUEST-NAME-ANY-TEXT'],
  apply: changeOwnValues((name, value) => (name.endsWith('Name') ? value.trim() : value)),
};

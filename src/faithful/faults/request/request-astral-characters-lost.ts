import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A string of 16-bit characters. */
export const requestAstralCharactersLost: Fault = {
  id: 'request-astral-characters-lost',
  description: text('Characters beyond the BMP are sent as ?', 'BMP 之外的字符以 ? 发送'),
  source: 'rpc: canonical query, UTF-8',
  caughtBy: ['REQUEST-NAME-ANY-TEXT', 'REQUEST-NEXT-TOKEN'],
  alsoBy: ['WALK-TOKEN'],
  apply: changeOwnValues((_name, value) => value.replace(/[\u{10000}-\u{10FFFF}]/gu, '?')),
};

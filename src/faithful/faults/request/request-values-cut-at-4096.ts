import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A buffer of 4 KB. */
export const requestValuesCutAt4096: Fault = {
  id: 'request-values-cut-at-4096',
  description: text('Values are cut off at 4096 characters', '取值被截断为 4096 个字符'),
  source: 'page: request parameters, NextToken',
  caughtBy: ['REQUEST-LONG-VALUES'],
  alsoBy: ['REQUEST-NAME-ANY-TEXT', 'WALK-TOKEN'],
  apply: changeOwnValues((_name, value) => value.slice(0, 4096)),
};

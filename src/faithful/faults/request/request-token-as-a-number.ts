import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A language that tells text from numbers by the look of it. */
export const requestTokenAsANumber: Fault = {
  id: 'request-token-as-a-number',
  description: text(
    'A NextToken of digits is sent as a number',
    '由数字组成的 NextToken 以数值发送',
  ),
  source: 'page: request parameters, NextToken',
  caughtBy: ['REQUEST-NEXT-TOKEN'],
  alsoBy: ['REQUEST-LONG-VALUES', 'WALK-TOKEN'],
  apply: changeOwnValues((name, value) =>
    name === 'NextToken' && /^\d+$/.test(value) ? String(Number(value)) : value,
  ),
};

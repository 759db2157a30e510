import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The greatest page of many other operations. */
export const requestLimitCappedAt100: Fault = {
  id: 'request-limit-capped-at-100',
  description: text('A Limit above 100 is sent as 100', '大于 100 的 Limit 以 100 发送'),
  source: 'page: request parameters, Limit',
  caughtBy: ['REQUEST-LIMIT'],
  alsoBy: ['WALK-LIMIT'],
  apply: changeOwnValues((name, value) =>
    name === 'Limit' ? String(Math.min(100, Number(value))) : value,
  ),
};

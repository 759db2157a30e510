import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Every number of JSON is a double. */
export const requestLimitAsADouble: Fault = {
  id: 'request-limit-as-a-double',
  description: text('Limit is written with a decimal point', 'Limit 写成带小数点的数'),
  source: 'google/gson#2780',
  caughtBy: ['REQUEST-LIMIT'],
  alsoBy: ['WALK-LIMIT'],
  apply: changeOwnValues((name, value) => (name === 'Limit' ? `${value}.0` : value)),
};

import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A token that was decoded as if it came from a form. */
export const requestTokenPlusAsSpace: Fault = {
  id: 'request-token-plus-as-space',
  description: text('A + in NextToken is sent as a space', 'NextToken 中的 + 以空格发送'),
  source: 'amzapi/selling-partner-api-sdk#11',
  caughtBy: ['REQUEST-NEXT-TOKEN'],
  alsoBy: ['REQUEST-LONG-VALUES', 'WALK-TOKEN'],
  apply: changeOwnValues((name, value) =>
    name === 'NextToken' ? value.replaceAll('+', ' ') : value,
  ),
};

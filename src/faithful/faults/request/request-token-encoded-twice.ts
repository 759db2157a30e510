import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Encoded by the caller of the HTTP client, and by the HTTP client. */
export const requestTokenEncodedTwice: Fault = {
  id: 'request-token-encoded-twice',
  description: text('NextToken is percent-encoded twice', 'NextToken 被百分号编码两次'),
  source: 'amzn/selling-partner-api-models#241',
  caughtBy: ['REQUEST-NEXT-TOKEN'],
  alsoBy: ['REQUEST-LONG-VALUES', 'WALK-TOKEN'],
  apply: changeOwnValues((name, value) =>
    name === 'NextToken' ? encodeURIComponent(value) : value,
  ),
};

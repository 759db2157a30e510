import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The paginator escapes what the request writer escapes again. */
export const pagingTokenEncodedTwice: Fault = {
  id: 'paging-token-encoded-twice',
  description: text(
    'A token is percent-encoded before it is given to the request, which encodes it again',
    '令牌在写入请求之前已被百分号编码，随后又编码一次',
  ),
  source: 'ubicloud/ubicloud#1445',
  caughtBy: ['WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    pageRequest: (given, token, call) =>
      behaviour.pageRequest(given, token && encodeURIComponent(token), call),
  }),
};

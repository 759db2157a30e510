import { text } from '../../../text.ts';
import { parseQuery, valueOf } from '../../../protocol/parameter.ts';
import type { Call } from '../../call.ts';
import { plainTokens } from './plain-tokens.ts';
import type { Fault } from '../fault.ts';

/** Works as long as nobody changes Limit on the way. */
export const pagingTokenIsPageNumber: Fault = {
  id: 'paging-token-is-page-number',
  title: text(
    'NextToken is a page number, multiplied by whatever Limit the next request has',
    'NextToken 是页号，再乘以下一个请求的 Limit',
  ),
  caughtBy: ['PAGING-LIMIT-CHANGES'],
  apply: (behaviour) => ({
    ...plainTokens(behaviour),
    nextPosition: (to, length, _execution, _call, { limit }) =>
      to < length ? Math.ceil(to / limit) : undefined,
    decodeToken: (token, _execution, _world, call) =>
      /^\d{1,9}$/.test(token) ? Number(token) * limitOf(call) : undefined,
  }),
};

function limitOf({ query, body }: Call): number {
  const raw = query === '' ? Buffer.from(body).toString() : query;
  return Number(valueOf(parseQuery(raw), 'Limit') ?? 60);
}

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The paginator undoes an encoding that nobody made. */
export const pagingTokenDecoded: Fault = {
  id: 'paging-token-decoded',
  description: text(
    'A token is percent-decoded before it is passed back',
    '令牌在传回之前被百分号解码',
  ),
  source: 'boto/botocore#1555',
  caughtBy: ['WALK-TOKEN'],
  apply: (behaviour) => ({
    ...behaviour,
    pageRequest: (given, token, call) =>
      behaviour.pageRequest(given, token && decoded(token), call),
  }),
};

function decoded(token: string): string {
  try {
    return decodeURIComponent(token.replaceAll('+', ' '));
  } catch {
    return token;
  }
}

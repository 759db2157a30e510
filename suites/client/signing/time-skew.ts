import type { ClientContext, Played } from '../../../src/requirement/client/client-context.ts';
import { commonValues } from '../../../src/requirement/client/read-field.ts';
import { requestOrSkip } from '../../../src/requirement/client/the-request.ts';
import { text } from '../../../src/text.ts';

/** How far a request time may be from the moment at which the request was sent, in milliseconds. */
export const MAX_SKEW_MS: number = 5 * 60_000;

/**
 * How far the request time is ahead of the moment at which the request arrived, in milliseconds;
 * negative is behind. Times in other forms than the documented one are read too, because the form is
 * judged elsewhere; where there is none to be read, the case is left out.
 */
export function timeSkew(played: Played, context: ClientContext): number {
  const request = requestOrSkip(played, context);
  const [time = ''] = commonValues(request, 'Timestamp', played.call.signature);
  const epochMs = Date.parse(time);
  return Number.isNaN(epochMs)
    ? context.skip(text('a request time that cannot be read', '无法读取的请求时间'))
    : epochMs - request.at;
}

import { text } from '../../../src/text.ts';
import type { NoPage } from './play-no-page.ts';

/** How an answer tells that it has no body: by its length, by its only chunk, by the end of the connection, or by a length and no Content-Type. */
export type EmptyWay = 'length' | 'chunked' | 'close' | 'no media type';

export const EMPTY_WAYS: readonly EmptyWay[] = ['length', 'chunked', 'close', 'no media type'];

/** An answer without a body. */
export function emptyAnswer(status: number, way: EmptyWay): NoPage {
  return {
    answer:
      way === 'no media type'
        ? { status, body: '', mediaType: null }
        : { status, body: '', framing: way },
    what: text(`an answer ${status} without a body`, `没有正文的 ${status} 响应`),
  };
}

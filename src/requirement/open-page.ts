import type { Exchange } from '../protocol/exchange.ts';
import { isAccepted } from '../protocol/exchange.ts';
import type { Intent } from '../protocol/intent.ts';
import { valueOf } from '../protocol/parameter.ts';
import { pageOf } from './walk.ts';

/** A page somewhere in a history: the first one, or the one behind a first page of `after` events. */
export interface PagePlace {
  /** The request of the first page. Its Limit is that of the page which is opened. */
  readonly intent: Intent;
  readonly after: number | null;
}

/**
 * Reads a page and the one before it, and hands back both; only one where the history ends with the first.
 * `send` is the context's `accept`, or its `send` where an answer other than a page is to be judged.
 */
export async function openPage<E extends Exchange>(
  { intent, after }: PagePlace,
  send: (intent: Intent) => Promise<E>,
): Promise<readonly E[]> {
  if (after === null) return [await send(intent)];
  const first = await send(pageOf(intent, after, null));
  const token = isAccepted(first) ? first.answer.nextToken : undefined;
  if (token === undefined) return [first];
  return [first, await send(pageOf(intent, valueOf(intent.parameters, 'Limit'), token))];
}

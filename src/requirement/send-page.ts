import type { Exchange } from '../protocol/exchange.ts';
import type { Intent } from '../protocol/intent.ts';
import { valueOf } from '../protocol/parameter.ts';
import type { Context } from './context.ts';

/**
 * Sends the pages of a walk. The first page is its control, because it is a correct request like any
 * other; a later one may be refused, which is for the requirement to judge.
 */
export function sendPage(context: Context): (intent: Intent) => Promise<Exchange> {
  return (intent) =>
    valueOf(intent.parameters, 'NextToken') === undefined
      ? context.accept(intent)
      : context.send(intent);
}

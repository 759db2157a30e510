import { text, type Text } from '../text.ts';
import type { Context } from './context.ts';
import { expectHistory } from './expect-history.ts';
import type { Finding } from './finding.ts';
import type { Walk } from './walk.ts';
import type { KnownExecution } from './world.ts';

/** Why nothing can be said of a history whose end nobody finds. PAGING-ENDS judges that. */
export const goesRound: Text = text('its page tokens go round in a circle', '其分页令牌循环往复');

/**
 * Finds fault as {@link expectHistory} does. Where tokens go round and the history is not known to its
 * end, there is nothing to compare a walk with, so the case is left out and does not count as passed.
 */
export function expectWhole(
  walk: Walk,
  known: KnownExecution,
  context: Pick<Context, 'skip'>,
): Finding | undefined {
  const found = expectHistory(walk, known);
  if (found === undefined && walk.end === 'token-repeated' && !known.complete) {
    return context.skip(goesRound);
  }
  return found;
}

import type { JsonObject } from '../protocol/exact-json.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Context } from './context.ts';
import { sendPage } from './send-page.ts';
import { walk } from './walk.ts';
import type { KnownExecution } from './world.ts';

/** Longer histories are not read again: what was measured of them stands. */
const MAX_PAGES = 6;

/**
 * Reads a measured history anew, in pages as wide as they can be. What was found in the measured
 * events is held against these before it counts, and the exchanges show it.
 */
export async function readAgain(
  intent: Intent,
  { events }: KnownExecution,
  context: Context,
): Promise<readonly JsonObject[]> {
  if (events.length > MAX_PAGES * 999) return events;
  const read = await walk({
    send: sendPage(context),
    first: intent,
    limit: () => 999,
    maxPages: MAX_PAGES + 1,
  });
  return read.events;
}

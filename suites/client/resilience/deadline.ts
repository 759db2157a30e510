/** What was on its way when a busy machine came round to looking has this long to arrive, in milliseconds. */
const SECOND_LOOK_MS = 100;

/**
 * Calls `act` once `ms` milliseconds are over and what had happened by then was taken notice of: timers
 * of a process that was held up come before the news from its connections. Gives back what calls it off.
 */
export function onDeadline(ms: number, act: () => void): () => void {
  let timer = setTimeout(() => {
    timer = setTimeout(act, SECOND_LOOK_MS);
  }, ms);
  return () => {
    clearTimeout(timer);
  };
}

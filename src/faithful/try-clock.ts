import type { Phase } from './behaviour.ts';
import { SdkFailure } from './outcome.ts';

/** Holds the phases of one try to their time limits. */
export interface TryClock {
  /** Aborts, with an SdkFailure of kind `timeout` as its reason, when the phase under way takes too long; and with `killed`. */
  readonly signal: AbortSignal;
  /** Goes on to the next phase. */
  readonly enter: (phase: Phase) => void;
  readonly stop: () => void;
}

/** `limit` says how long after this moment a phase must be over, in milliseconds. */
export function createTryClock(
  limit: (phase: Phase) => number | undefined,
  killed?: AbortSignal,
): TryClock {
  const began = performance.now();
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const clock: TryClock = {
    signal: killed === undefined ? controller.signal : AbortSignal.any([controller.signal, killed]),
    enter(phase) {
      clearTimeout(timer);
      const ms = limit(phase);
      if (ms === undefined) return;
      timer = setTimeout(
        () => {
          const message = `timed out while ${phase}: not over within ${ms} ms`;
          controller.abort(new SdkFailure({ kind: 'timeout', message }));
        },
        Math.max(0, began + ms - performance.now()),
      );
    },
    stop() {
      clearTimeout(timer);
    },
  };
  clock.enter('connecting');
  return clock;
}

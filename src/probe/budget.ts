import { text } from '../text.ts';
import { TransportTrouble } from './errors.ts';

export interface BudgetOptions {
  /** Requests a second; `null` is unbounded. */
  readonly rate: number | null;
  /** Requests in all; `null` is unbounded. */
  readonly maxRequests: number | null;
  /** When the run has to end, in milliseconds on the clock of `now`; `null` is never. */
  readonly deadline: number | null;
  /** A clock that only goes forward, in milliseconds. */
  readonly now: () => number;
  readonly sleep: Sleep;
}

/** Waits, in milliseconds; rejects when the signal aborts. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** What everything in a run shares: how fast and how much it may send. */
export interface Budget {
  /** Waits for its turn and counts one request. Throws TransportTrouble of kind `budget` when it is spent. */
  take(signal: AbortSignal): Promise<void>;
  /** Requests counted so far. */
  readonly spent: number;
}

/** A token bucket that fills at `rate` and holds a tenth of a second's worth, at least one. */
export function createBudget({ rate, maxRequests, deadline, now, sleep }: BudgetOptions): Budget {
  const interval = rate === null ? 0 : 1000 / rate;
  const burst = Math.max(interval, 100);
  let spent = 0;
  let next = now();
  return {
    get spent() {
      return spent;
    },
    async take(signal) {
      if (maxRequests !== null && spent >= maxRequests) throw outOfRequests(maxRequests);
      spent += 1;
      if (interval > 0) {
        next = Math.max(next, now() - burst) + interval;
        const wait = next - interval - now();
        if (wait > 0) await sleep(wait, signal);
      }
      if (deadline !== null && now() >= deadline) throw outOfTime();
    },
  };
}

function outOfRequests(maxRequests: number): TransportTrouble {
  return new TransportTrouble(
    'budget',
    text(
      `the budget of ${maxRequests} requests was spent (--max-requests)`,
      `请求预算 ${maxRequests} 次已用完（--max-requests）`,
    ),
  );
}

function outOfTime(): TransportTrouble {
  return new TransportTrouble(
    'budget',
    text('the time for the run was up (--max-time)', '运行时间已用完（--max-time）'),
  );
}

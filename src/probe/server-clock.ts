/** What is known of the server's clock. */
export interface ServerClock {
  /** The server's time now, in whole milliseconds since the epoch. */
  now(): number;
  /** Server minus local, in milliseconds. */
  readonly offsetMs: number;
  readonly source: 'date-header' | 'local';
  /** Learns from a Date header. Times are local, in milliseconds since the epoch. */
  learn(dateHeader: string | undefined, sentAt: number, receivedAt: number): void;
}

/**
 * Dates that are believed, in milliseconds since the epoch. Requests are signed up to a thousand years off the
 * server's time, and the form that this takes has years of four digits.
 */
const EARLIEST = Date.UTC(1900, 0);
const LATEST = Date.UTC(8900, 0);

/**
 * Narrows the server's clock down from Date headers. Each is cut to the second and was written
 * between sending and receiving, so it bounds the offset from both sides; the bounds of many answers
 * together are much closer than a second. Bounds that contradict each other mean that a clock was
 * set: then only the newest count.
 */
export function createServerClock(localNow: () => number): ServerClock {
  let low = -Infinity;
  let high = Infinity;
  const offset = (): number => (low === -Infinity ? 0 : (low + high) / 2);
  return {
    // Half a millisecond would show where a time is written out in milliseconds.
    now: () => localNow() + Math.round(offset()),
    get offsetMs() {
      return Math.round(offset());
    },
    get source() {
      return low === -Infinity ? 'local' : 'date-header';
    },
    learn(dateHeader, sentAt, receivedAt) {
      const date = dateHeader === undefined ? NaN : Date.parse(dateHeader);
      if (!(date >= EARLIEST && date <= LATEST)) return;
      const newLow = date - receivedAt;
      const newHigh = date + 1000 - sentAt;
      const agrees = newLow <= high && newHigh >= low;
      low = agrees ? Math.max(low, newLow) : newLow;
      high = agrees ? Math.min(high, newHigh) : newHigh;
    },
  };
}

import type { Text } from '../generated/results.ts';

/** A whole number with its thousands grouped. */
export function grouped(n: number): string {
  return n.toLocaleString('en-US');
}

/** A length of time in the unit that suits it: `420 ms`, `8.2 s`, `3 min 5 s`. */
export function duration(ms: number): string {
  // The unit is that of the rounded length: no `1000 ms`, no `60.0 s`.
  if (Math.round(ms) < 1000) return `${Math.round(ms)} ms`;
  if (Math.round(ms / 100) < 600) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A time stamp in UTC to the second; one that cannot be read comes back as it is. */
export function utc(time: string): string {
  const ms = Date.parse(time);
  return Number.isNaN(ms)
    ? time
    : `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** How far two time stamps lie apart, where both can be read. */
export function between(from: string, to: string): string | undefined {
  const ms = Date.parse(to) - Date.parse(from);
  return Number.isNaN(ms) || ms < 0 ? undefined : duration(ms);
}

/** Whose clock is ahead, and by how much. */
export function clockOffset(offsetMs: number): Text {
  const size = duration(Math.abs(offsetMs));
  if (Math.abs(offsetMs) < 1000) {
    return { en: `agrees with this machine’s (${size})`, zh: `与本机一致（相差 ${size}）` };
  }
  return offsetMs > 0
    ? { en: `${size} ahead of this machine’s`, zh: `比本机快 ${size}` }
    : { en: `${size} behind this machine’s`, zh: `比本机慢 ${size}` };
}

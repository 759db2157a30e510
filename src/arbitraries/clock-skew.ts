import fc, { type Arbitrary } from 'fast-check';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const YEAR_MS = 365 * DAY_MS;

/**
 * A difference of clocks beyond a bound, in milliseconds, as often by minutes as by days, years and
 * centuries.
 *
 * @param beyondMs exclusive lower bound, at least 0
 * @param maxYears upper bound in years, at most 7000, so that the time of day keeps four digits of year
 */
export function clockSkew(beyondMs: number, maxYears: number): Arbitrary<number> {
  const more = [10 * MINUTE_MS, DAY_MS, YEAR_MS, maxYears * YEAR_MS];
  return fc
    .oneof(...more.map((max) => fc.integer({ min: 1, max: Math.floor(max / 1000) })))
    .map((seconds) => beyondMs + seconds * 1000);
}

import { randomInt } from 'node:crypto';

/** A seed for a run that names none. */
export function drawSeed(): number {
  return randomInt(2 ** 31);
}

/** @throws TypeError naming the option that is no whole number, or a number of cases below 1 */
export function refuseWrongNumbers(
  caller: string,
  options: { readonly runs?: number; readonly seed?: number },
): void {
  for (const name of ['runs', 'seed'] as const) {
    const value = options[name];
    if (value !== undefined && (!Number.isInteger(value) || (name === 'runs' && value < 1))) {
      throw new TypeError(`${caller}: ${name} must be a whole number.`);
    }
  }
}

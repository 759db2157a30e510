import { quote } from '../quote.ts';
import { UserError } from '../user-error.ts';

/** A range of whole numbers, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** @throws UserError unless the text is a whole number in decimal digits within the range */
export function parseWholeNumber(where: string, written: string, { min, max }: Range): number {
  const value = /^-?\d+$/.test(written) ? Number(written) : Number.NaN;
  if (!(value >= min && value <= max)) {
    throw new UserError(
      `${where} is ${quote(written)}: give a whole number from ${min} to ${max}.`,
    );
  }
  // `-0` is a whole number that JSON does not keep.
  return value + 0;
}

/** @throws UserError unless the text is a decimal number above 0 */
export function parsePositive(where: string, written: string): number {
  const value = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  if (!(value > 0 && Number.isFinite(value))) {
    throw new UserError(`${where} is ${quote(written)}: give a number above 0, such as 10 or 0.5.`);
  }
  return value;
}

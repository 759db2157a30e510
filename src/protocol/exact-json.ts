import { isInteger, isSafeNumber, parse, stringify } from 'lossless-json';

/** JSON as it was written: integers beyond 2^53 arrive as `bigint`, everything else as usual. */
export type Json =
  null | boolean | number | bigint | string | readonly Json[] | { readonly [name: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [name: string]: Json };

// Twice what int64 takes. A hostile answer of megabytes of digits would cost seconds as a bigint.
const MAX_DIGITS = 40;

/**
 * Reads JSON without losing digits of integers of up to 40 digits; longer ones become doubles.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function parseExactJson(text: string): Json {
  // Sixteen digits in a row is the shortest integer that a double may not hold.
  if (!/\d{16}/.test(text)) return JSON.parse(text) as Json;
  const value = parse(text, undefined, {
    parseNumber: (digits) =>
      digits.length <= MAX_DIGITS && isInteger(digits) && !isSafeNumber(digits)
        ? BigInt(digits)
        : Number(digits),
    // The last one wins, as in JSON.parse: which one counts is not documented.
    onDuplicateKey: ({ newValue }) => newValue,
  });
  return value as Json;
}

/** Writes JSON with `bigint` as plain digits. */
export function writeExactJson(value: Json, indent?: number): string {
  return stringify(value, undefined, indent) ?? 'null';
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

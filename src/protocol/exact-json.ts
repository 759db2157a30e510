import { randomUUID } from 'node:crypto';
import { stringify } from 'lossless-json';
import { endOfString } from './end-of-string.ts';

/** JSON as it was written: integers beyond 2^53 arrive as `bigint`, everything else as usual. */
export type Json =
  null | boolean | number | bigint | string | readonly Json[] | { readonly [name: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [name: string]: Json };

/**
 * An integer of 16 to 40 digits where JSON lets a value stand, or a quote. Sixteen digits is the shortest
 * integer that a double may not hold; forty is twice what int64 takes, and a hostile answer of megabytes of
 * digits would cost seconds as a bigint.
 */
const LONG_INTEGER = /"|(?<![\w.+-])-?[1-9]\d{15,39}(?=\s*(?:[,\]}]|$))/g;

/**
 * Reads JSON without losing digits of integers of up to 40 digits; longer ones become doubles. Of equal
 * names the last one wins, as in JSON.parse: which one counts is not documented.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function parseExactJson(text: string): Json {
  if (!/\d{16}/.test(text)) return JSON.parse(text) as Json;
  // JSON.parse does the reading, which it does in a fraction of the time and memory of a parser written in
  // JavaScript: it is handed long integers as strings that nobody who does not know the mark can write.
  const mark = `${randomUUID()}:`;
  const marked = markLongIntegers(text, mark);
  if (marked === text) return JSON.parse(text) as Json;
  return JSON.parse(marked, (_name, value: Json) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  ) as Json;
}

function markLongIntegers(text: string, mark: string): string {
  const pieces: string[] = [];
  let copied = 0;
  LONG_INTEGER.lastIndex = 0;
  for (let match = LONG_INTEGER.exec(text); match !== null; match = LONG_INTEGER.exec(text)) {
    const [found] = match;
    if (found === '"') {
      LONG_INTEGER.lastIndex = endOfString(text, match.index) + 1;
    } else if (!Number.isSafeInteger(Number(found))) {
      pieces.push(text.slice(copied, match.index), `"${mark}${found}"`);
      copied = match.index + found.length;
    }
  }
  LONG_INTEGER.lastIndex = 0;
  return copied === 0 ? text : pieces.join('') + text.slice(copied);
}

/** Writes JSON with `bigint` as plain digits. */
export function writeExactJson(value: Json, indent?: number): string {
  return stringify(value, undefined, indent) ?? 'null';
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

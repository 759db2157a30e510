import { endOfString } from '../protocol/end-of-string.ts';

/** What the body of an answer would cost to keep, told without reading it as JSON. */
export interface Weight {
  /** About the memory that it takes once it is read, in bytes. */
  readonly bytes: number;
  /** How deep its arrays and objects are nested. */
  readonly depth: number;
  /** Its values, names counted with theirs, whether or not it is JSON. */
  readonly values: number;
}

/** What a value takes besides its text, in bytes: `{}` is 2 characters and an object. */
const VALUE_BYTES = 32;

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Counts brackets and commas outside of strings: linear, and much cheaper than reading the JSON. */
export function weigh(body: string): Weight {
  let values = 1;
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code === QUOTE) at = endOfString(body, at);
    else if (code === COMMA) values += 1;
    else if (OPENING.has(code)) {
      values += 1;
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (CLOSING.has(code)) depth -= 1;
  }
  return { bytes: body.length + values * VALUE_BYTES, depth: deepest, values };
}

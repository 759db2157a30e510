import { flatForms } from '../protocol/written-forms.ts';

/** Shorter secrets are known only as a whole: a part of them is like any other word. */
const LONG_ENOUGH = 16;
/** The shortest part that tells something, in characters. */
const TELLING = 8;
/** A character of a secret is written in no more than these many, even where an escape is escaped. */
const WIDEST = 12;
/** One character, or the escape that stands for one. */
const WRITTEN =
  /%(?:25)*([0-9a-f]{2})|\\+u([0-9a-f]{4})|\\+(["'/])|\\+|&(?:amp;)*#x([0-9a-f]{1,6});|&(?:amp;)*#(\d{1,7});|[^]/gi;
/** What may be left of an escape at the cut begins with one of these, no farther from it than this. */
const ESCAPES = /[%\\&]/g;
const LONGEST_ESCAPE = 13;

/**
 * Hides what is left of secrets where text was cut off: their beginning at the end of the text or in front
 * of `…`, and their end where the text begins. At least 8 characters of them, since fewer could be anything.
 */
export function createCutHider(
  secrets: readonly string[],
  hidden: string,
): (text: string) => string {
  // A secret may have in it what looks like an escape: it is known with that undone, too.
  const forms = secrets
    .filter(({ length }) => length >= LONG_ENOUGH)
    .flatMap(flatForms)
    .flatMap((form) => [...new Set([form, unescape(form).decoded])]);
  if (forms.length === 0) return (text) => text;
  const reach = Math.max(...forms.map(({ length }) => length)) * WIDEST;
  const beginning = (text: string): string => {
    const last = Math.max(0, text.length - LONGEST_ESCAPE);
    const halves = Array.from(text.slice(last).matchAll(ESCAPES), ({ index }) => last + index);
    for (const end of [text.length, ...halves.reverse()]) {
      const from = Math.max(0, end - reach);
      for (const { decoded, places } of readings(text.slice(from, end))) {
        const at = beginningOf(forms, decoded);
        if (at !== undefined) return `${text.slice(0, from + (places[at] ?? 0))}${hidden}`;
      }
    }
    return text;
  };
  const end = (text: string): string => {
    const halves = Array.from(
      text.slice(0, LONGEST_ESCAPE).matchAll(ESCAPES),
      ({ index }) => index,
    );
    for (const from of new Set([0, ...halves])) {
      for (const { decoded, places } of readings(text.slice(from, from + reach))) {
        const length = endOf(forms, decoded);
        if (length === undefined) continue;
        return `${text.slice(0, from)}${hidden}${text.slice(from + (places[length] ?? Math.min(reach, text.length - from)))}`;
      }
    }
    return text;
  };
  const atCuts = (text: string): string =>
    text
      .split('…')
      .map((piece) => (piece.length < TELLING ? piece : beginning(piece)))
      .join('…');
  return (text) => (text.length < TELLING ? text : end(atCuts(text)));
}

/** Where the beginning of a form begins that goes on to the end of the text; the longest. */
function beginningOf(forms: readonly string[], text: string): number | undefined {
  let first: number | undefined;
  for (const form of forms) {
    const head = form.slice(0, TELLING);
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      if (at < (first ?? Infinity) && form.startsWith(text.slice(at))) first = at;
    }
  }
  return first;
}

/** The length of the end of a form that the text begins with; the longest. */
function endOf(forms: readonly string[], text: string): number | undefined {
  let longest: number | undefined;
  for (const form of forms) {
    const tail = form.slice(-TELLING);
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
      const length = at + TELLING;
      if (length > (longest ?? 0) && form.endsWith(text.slice(0, length))) longest = length;
    }
  }
  return longest;
}

/** Text with its escapes undone, and as it is. */
function readings(text: string): readonly Unescaped[] {
  const plain = { decoded: text, places: Array.from({ length: text.length }, (_, at) => at) };
  const undone = unescape(text);
  return undone.decoded === text ? [plain] : [undone, plain];
}

interface Unescaped {
  readonly decoded: string;
  readonly places: readonly number[];
}

/** Escapes undone, and where in the text each character of what comes out begins. */
export function unescape(text: string): Unescaped {
  const places: number[] = [];
  let decoded = '';
  for (const match of text.matchAll(WRITTEN)) {
    const [whole, percent, unicode, plain, hex, decimal] = match;
    const code = percent ?? unicode ?? hex;
    const point = code === undefined ? Number(decimal ?? NaN) : Number.parseInt(code, 16);
    const valid = point >= 0 && point <= 0x10ffff;
    const character = valid ? String.fromCodePoint(point) : (plain ?? whole.slice(-1));
    for (let unit = 0; unit < character.length; unit++) places.push(match.index);
    decoded += character;
  }
  return { decoded, places };
}

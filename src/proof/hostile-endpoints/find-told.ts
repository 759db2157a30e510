import { spellings } from './spellings.ts';

/** A part of a secret as long as this is taken for a leak, in characters. */
const TELLING = 16;

/**
 * Whether any of these secrets, or a part of one, stands in text in any of its written forms. `known` are
 * parts that stand there anyway.
 */
export function findTold(
  text: string,
  secrets: readonly string[],
  signatures: readonly string[],
): readonly string[] {
  const windows = new Map<string, string>();
  const add = (form: string, at: number, what: string): void => {
    const window = form.slice(at, at + TELLING);
    if (window.length === TELLING) windows.set(window, what);
  };
  for (const secret of secrets) {
    for (const form of spellings(secret)) {
      for (let at = 0; at + TELLING <= form.length; at++) add(form, at, 'a secret');
    }
  }
  for (const signature of signatures) {
    for (const form of spellings(signature)) {
      add(form, 0, 'a signature');
      add(form, form.length - TELLING, 'a signature');
    }
  }
  const found = new Map<string, string>();
  for (let at = 0; at + TELLING <= text.length; at++) {
    const what = windows.get(text.slice(at, at + TELLING));
    if (what !== undefined && !found.has(what)) {
      found.set(what, `${what} at ${JSON.stringify(text.slice(Math.max(0, at - 60), at + 30))}`);
    }
  }
  return [...found.values()];
}

const BACKSLASH = 0x5c;

/**
 * The place of the quote that ends a string of JSON, or the length of the text where none does.
 *
 * @param from place of the quote that begins it
 */
export function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    // The quote that begins the string ends this at the latest.
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}

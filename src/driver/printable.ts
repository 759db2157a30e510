/** Longest quotation, in UTF-16 units. */
const LONGEST = 200;

/** What could move a cursor, hide something or break the line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A line of the driver's in a sentence: on one line, cut to 200 characters, `⟨U+001B⟩` for what cannot be seen. */
export function printable(line: string): string {
  const trimmed = line.trim();
  const cut = trimmed.length > LONGEST ? `${trimmed.slice(0, LONGEST)}…` : trimmed;
  return cut.replace(UNPRINTABLE, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `⟨U+${hex.padStart(4, '0')}⟩`;
  });
}

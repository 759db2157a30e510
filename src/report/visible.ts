/**
 * Characters that a reader cannot see or that change how others are shown: controls (terminal
 * escapes among them), format characters (bidi, zero width), lone surrogates, line separators,
 * spaces that are not the plain one, fillers, variation selectors, and what XML 1.0 forbids.
 * Line feed and tab stay as they are.
 */
const INVISIBLE =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{2800}\u{FFFE}\u{FFFF}]|(?! )\p{Zs}/gu;

/** A piece of text: as it is, or the name of a character that cannot be seen. */
export interface Piece {
  readonly kind: 'plain' | 'invisible';
  readonly text: string;
}

/** Splits text at what cannot be seen, naming each such character, `U+202E`. */
export function pieces(value: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of value.matchAll(INVISIBLE)) {
    if (match.index > from) found.push({ kind: 'plain', text: value.slice(from, match.index) });
    found.push({ kind: 'invisible', text: codePointName(match[0]) });
    from = match.index + match[0].length;
  }
  if (from < value.length) found.push({ kind: 'plain', text: value.slice(from) });
  return found;
}

/** Text in which nothing is hidden: `⟨U+202E⟩` stands for what cannot be seen. */
export function visible(value: string): string {
  return value.replace(INVISIBLE, (character) => `⟨${codePointName(character)}⟩`);
}

function codePointName(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

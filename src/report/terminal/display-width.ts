/** Characters that take two columns: CJK, kana, hangul, full-width forms, emoji. */
const WIDE =
  /[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const ZERO = /\p{M}/u;

/** How many columns of a terminal a text takes, near enough: one, two for wide characters, none for marks. */
export function displayWidth(value: string): number {
  let width = 0;
  for (const character of value) {
    width += WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1;
  }
  return width;
}

/** Whether a line may be broken on either side of a character although there is no space. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** Fills up with spaces to a width in columns. */
export function padEnd(value: string, width: number): string {
  return value + ' '.repeat(Math.max(0, width - displayWidth(value)));
}

export function padStart(value: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(value))) + value;
}

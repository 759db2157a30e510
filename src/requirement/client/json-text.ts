/** How an ASCII character of a JSON string is written: as it is, by its short escape, or as `\u` with hex digits. */
export type EscapeStyle = 'raw' | 'short' | 'lower' | 'upper';

// Strings first, so that nothing within one is taken for a token.
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^"{}[\],:\s]+/g;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['/', '\\/'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** The same JSON with whitespace before, between and behind its tokens: these pieces in turn. */
export function spaceJson(json: string, blanks: readonly string[]): string {
  const tokens = json.match(TOKEN) ?? [];
  const blank = (index: number): string => blanks[index % blanks.length] ?? '';
  return tokens.map((token, index) => blank(index) + token).join('') + blank(tokens.length);
}

/**
 * The same JSON in ASCII, with its strings written anew, names of fields too where `names` says so: each
 * character in one of these styles in turn, or the usual way where it has no such form. What is not ASCII
 * is always escaped, so that no charset has a part in it.
 */
export function escapeJson(
  json: string,
  { styles, names }: { readonly styles: readonly EscapeStyle[]; readonly names: boolean },
): string {
  const tokens = json.match(TOKEN) ?? [];
  return tokens
    .map((token, index) => {
      const isString = token.startsWith('"') && (names || tokens[index + 1] !== ':');
      return isString ? escapeString(JSON.parse(token) as string, styles) : token;
    })
    .join('');
}

function escapeString(value: string, styles: readonly EscapeStyle[]): string {
  const written = Array.from(value, (character, index) =>
    escapeCharacter(character, styles[index % styles.length] ?? 'raw'),
  );
  return `"${written.join('')}"`;
}

function escapeCharacter(character: string, style: EscapeStyle): string {
  const upper = style === 'upper';
  if (upper || style === 'lower' || character > '~') {
    const hex = character
      .split('')
      .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
      .map((digits) => (upper ? digits.toUpperCase() : digits));
    return hex.map((digits) => `\\u${digits}`).join('');
  }
  const short = style === 'short' ? SHORT.get(character) : undefined;
  return short ?? JSON.stringify(character).slice(1, -1);
}

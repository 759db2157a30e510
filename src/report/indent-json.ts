/** Strings, punctuation, plain values, and a string that was cut off at the end. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+|"[^]*/gs;
const VALUE = /^(?:true|false|null|-?\d[\d.eE+-]*)$/;

export interface IndentOptions {
  /** Indentation stops once this many characters are written, so that deep nesting costs nothing. */
  readonly max: number;
  /** The text is only the beginning of a longer one. */
  readonly truncated: boolean;
}

/**
 * Indents JSON without reading its values: numbers beyond 2^53, repeated keys and escapes stay as
 * they were sent. Text that is no JSON comes back as it is.
 */
export function indentJson(text: string, { max, truncated }: IndentOptions): string {
  if (!(truncated ? /^\s*[[{]/.test(text) : isContainer(text))) return text;
  const written: string[] = [];
  let length = 0;
  let depth = 0;
  let before = '';
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    // The last value of a truncated text may itself be cut off.
    const whole = match.index + token.length < text.length || !truncated;
    if (whole && !/^["[\]{},:]/.test(token) && !VALUE.test(token)) return text;
    const closes = token === '}' || token === ']';
    if (closes) depth = Math.max(0, depth - 1);
    const empty = closes && (before === '{' || before === '[');
    const opened = before === '{' || before === '[' || before === ',';
    const breaks = !empty && (closes || opened);
    const piece = `${breaks ? `\n${'  '.repeat(depth)}` : ''}${token}${token === ':' ? ' ' : ''}`;
    written.push(piece);
    length += piece.length;
    if (length > max) return written.join('') + text.slice(match.index + token.length);
    if (token === '{' || token === '[') depth += 1;
    before = token;
  }
  return written.join('');
}

function isContainer(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

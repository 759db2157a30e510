/** Bounds of one answer. */
export interface AnswerBounds {
  /** Brackets within brackets. */
  readonly levels: number;
  /** Brackets in all: objects and lists. */
  readonly brackets: number;
}

/**
 * Whether JSON has more brackets than these, within each other or at all. Told from the text: reading it
 * would need a hundred bytes of memory for each bracket.
 */
export function tooMuch(
  json: string,
  { levels, brackets }: AnswerBounds,
): 'levels' | 'brackets' | undefined {
  let [depth, count] = [0, 0];
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (inText) {
      if (unit === BACKSLASH) at += 1;
      else if (unit === QUOTE) inText = false;
    } else if (unit === QUOTE) inText = true;
    else if (unit === BRACKET || unit === BRACE) {
      depth += 1;
      count += 1;
      if (depth > levels) return 'levels';
      if (count > brackets) return 'brackets';
    } else if (unit === BRACKET_END || unit === BRACE_END) depth -= 1;
  }
  return undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const BRACE = 0x7b;
const BRACE_END = 0x7d;

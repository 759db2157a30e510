import { displayWidth, isWide } from './display-width.ts';

/** Never at the beginning of a line. */
const CLOSING = /^[，。；：、！？）》」』】…,.;:!?)\]}]$/u;

/**
 * Breaks text into lines of at most `width` columns: at spaces, between wide characters, and, where
 * a word is longer than a line, inside it. Line feeds stay.
 */
export function wrap(value: string, width: number): readonly string[] {
  const room = Math.max(width, 8);
  return value.split('\n').flatMap((line) => wrapLine(line, room));
}

function wrapLine(value: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words(value)) {
    if (displayWidth(line + word.trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    const solid = word.trimEnd();
    for (const character of solid) {
      if (displayWidth(line + character) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
    // Spaces that do not fit are dropped at the break; they never begin the next line.
    line += word.slice(solid.length);
  }
  return [...lines, line.trimEnd()];
}

/** Units that stay together: a word with the space behind it, a wide character with what closes after it. */
function words(value: string): readonly string[] {
  const units: string[] = [];
  let open = false;
  for (const character of value) {
    const last = units.at(-1);
    const joins =
      last !== undefined &&
      (CLOSING.test(character) || character === ' ' || (open && !isWide(character)));
    if (joins) units[units.length - 1] = last + character;
    else units.push(character);
    open = character !== ' ' && !isWide(character);
  }
  return units;
}

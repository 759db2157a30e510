import { cut } from '../report/cut.ts';
import { visible } from '../report/visible.ts';

const LONGEST = 60;

/**
 * A value of the user's in quotes, on one line and not longer than 60 characters. What could move the
 * cursor or hide something is named, `⟨U+001B⟩`.
 */
export function quote(value: string): string {
  const { text, omitted } = cut(value, LONGEST);
  return `"${oneLine(text)}"${omitted === 0 ? '' : '…'}`;
}

/** Text from elsewhere on one line, with nothing hidden in it. */
export function oneLine(value: string): string {
  return visible(value.replace(/\s*[\r\n\t]+\s*/g, ' '));
}

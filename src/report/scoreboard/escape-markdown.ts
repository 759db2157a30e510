import { cutWithNote } from '../cut.ts';
import { visible } from '../visible.ts';

const LONGEST = 600;

/**
 * Text from outside as Markdown that shows it as it is, on one line: it makes no link, no markup and no
 * cell of a table. Nothing is hidden in it, and it is cut at 600 characters.
 */
export function markdownText(value: string): string {
  return oneLine(cutWithNote(value, LONGEST))
    .replace(/[\\`*_[\]<>|~&$@#]/g, '\\$&')
    .replace(/(?<=\bwww)\.|(?<=\b(?:https?|ftp)):/gi, '\\$&');
}

/** The same as code. Not for tables, in which a `|` ends even code. */
export function markdownCode(value: string): string {
  const text = oneLine(value);
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  // One space on each side is taken off again, and keeps a backtick away from the fence.
  return /^`|`$|^ .* $/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function oneLine(value: string): string {
  return visible(value.replace(/[\n\t]+/g, ' '));
}

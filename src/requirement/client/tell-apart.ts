import { text, type Text } from '../../text.ts';
import { describeValue } from '../describe-value.ts';
import { finding, type Finding } from '../finding.ts';

/** From this length on, a finding shows only where values part. */
const LONG = 70;

/** Characters shown from there. */
const SHOWN = 24;

/** Whether a value is too long to be shown whole. */
export function isLong({ length }: string): boolean {
  return length > LONG;
}

/** Shows two values of a field from where they part. */
export function fromWhereTheyPart(name: string, expected: string, observed: string): Finding {
  let at = 0;
  while (at < expected.length && expected[at] === observed[at]) at += 1;
  return finding(from(name, expected, at), from(name, observed, at));
}

function from(name: string, value: string, at: number): Text {
  const { length } = value;
  // Where text is cut off is said: what hides secrets looks for halves of them there.
  const rest = writeValue(cutOff(value.slice(at), SHOWN), true);
  return at >= length
    ? text(`${name}: ${length} characters`, `${name}：${length} 个字符`)
    : text(
        `${name}: ${length} characters, ${rest} from character ${at + 1} on`,
        `${name}：${length} 个字符，第 ${at + 1} 个起为 ${rest}`,
      );
}

function cutOff(value: string, most: number): string {
  return value.length > most ? `${value.slice(0, most)}…` : value;
}

/** Whether two values that differ may look the same in a report. */
export function looksLike(a: string, b: string): boolean {
  return a !== b && a.normalize('NFKC') === b.normalize('NFKC');
}

/** As JSON; what cannot be seen as escapes, and everything beyond ASCII where that is asked for. */
export function writeValue(value: string, escaped: boolean): string {
  return describeValue(value).en.replace(escaped ? BEYOND_ASCII : UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, at) => {
      const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}

const BEYOND_ASCII = /[^\0-\x7f…]/gu;
const UNSEEN = /[^\P{C}\n]|[^\P{Z} ]/gu;

import { text, type Text } from '../text.ts';
import { printable } from './printable.ts';

/** Sentences that are kept; whoever breaks the protocol in more ways gets no longer list. */
const MOST = 20;

/** Ways in which the driver broke the protocol, each said once. */
export interface Problems {
  /** Notes one; with the line that showed it. Equal sentences are counted together, with their first line. */
  note(what: Text, line?: string): void;
  readonly list: readonly Text[];
}

export function createProblems(): Problems {
  const noted = new Map<string, { readonly what: Text; readonly quoted: string; count: number }>();
  return {
    note(what, line) {
      const known = noted.get(what.en);
      if (known !== undefined) known.count += 1;
      else if (noted.size < MOST) {
        const quoted = line === undefined ? '' : printable(line);
        noted.set(what.en, { what, quoted, count: 1 });
      }
    },
    get list() {
      return [...noted.values()].map(({ what: { en, zh }, quoted, count }) => {
        const [times, timesZh] = count === 1 ? ['', ''] : [` (${count} times)`, `（${count} 次）`];
        const [shown, shownZh] = quoted === '' ? ['', ''] : [`: ${quoted}`, `：${quoted}`];
        return text(`${en}${times}${shown}`, `${zh}${timesZh}${shownZh}`);
      });
    },
  };
}

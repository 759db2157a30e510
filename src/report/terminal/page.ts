import type { Text } from '../../generated/results.ts';
import type { Lang } from '../bilingual.ts';
import { cutWithNote } from '../cut.ts';
import { visible } from '../visible.ts';
import type { Paint } from './colours.ts';

const LONGEST_SENTENCE = 400;

/** How the summary is written. */
export interface Page {
  readonly lang: Lang;
  readonly width: number;
  readonly resultsPath: string;
  readonly paint: Paint;
}

export function say({ lang }: Page, words: Text): string {
  // A tab has no width that could be counted.
  return visible(cutWithNote(words[lang], LONGEST_SENTENCE)).replaceAll('\t', '⟨U+0009⟩');
}

import type { Results } from '../../generated/results.ts';
import { suitesOf } from '../by-suite.ts';
import { countOf } from '../count-of.ts';
import { outcomeLabels, outcomesInOrder } from '../labels.ts';
import { outcomeStyles } from './colours.ts';
import { displayWidth, padEnd, padStart } from './display-width.ts';
import type { Page } from './page.ts';
import { wrap } from './wrap.ts';

/** The counts of every suite as a table; outcomes that do not occur have no column. */
export function suiteLines(
  { requirements, summary }: Results,
  { lang, width, paint }: Page,
): readonly string[] {
  const shown = outcomesInOrder.filter(
    (outcome) => outcome === 'passed' || countOf(summary, outcome) > 0,
  );
  const suites = suitesOf(requirements);
  const heads = shown.map((outcome) => outcomeLabels[outcome].short[lang]);
  const first = Math.max(0, ...suites.map(({ name }) => displayWidth(name[lang]))) + 2;
  const widths = heads.map((head) => displayWidth(head) + 2);
  // Too narrow for a table: the counts of each suite in words.
  if (first + widths.reduce((sum, w) => sum + w, 0) > width) {
    return suites.flatMap(({ name, requirements: members }) => {
      const counts = shown
        .map((outcome) => [outcome, members.filter((m) => m.outcome === outcome).length] as const)
        .filter(([, n]) => n > 0)
        .map(([outcome, n]) => `${n} ${outcomeLabels[outcome].short[lang]}`);
      return wrap(counts.join(', '), width - first).map((line, index) =>
        padEnd(index === 0 ? name[lang] : '', first).concat(line),
      );
    });
  }
  return [
    paint(
      'dim',
      padEnd('', first) + heads.map((head, i) => padStart(head, widths[i] ?? 0)).join(''),
    ),
    ...suites.map(
      ({ name, requirements: members }) =>
        padEnd(name[lang], first) +
        shown
          .map((outcome, i) => {
            const n = members.filter((member) => member.outcome === outcome).length;
            const cell = padStart(n === 0 ? '·' : String(n), widths[i] ?? 0);
            return paint(n === 0 ? 'dim' : outcomeStyles[outcome], cell);
          })
          .join(''),
    ),
  ];
}

import { markup, nothing, type Markup } from '../../report/html/markup.ts';
import { say } from '../../report/html/say.ts';
import type { Text } from '../../text.ts';
import type { ExplainedMutant } from '../mutants/explain.ts';
import { BY_SUITES } from '../mutants/mutant.ts';
import { ruledOut, type Score } from '../mutants/score.ts';
import { proofWords as words } from './words.ts';

interface Share {
  readonly kind: 'suites' | 'own-tests' | 'either' | 'permitted' | 'equal' | 'nothing';
  readonly name: Text;
  readonly count: number;
}

/** What became of the mutants of a target: a bar, and the numbers that it shows. */
export function scoreView(
  score: Score,
  explained: readonly ExplainedMutant[],
  ofTheReference: boolean,
): Markup {
  const shares = sharesOf(score, explained).filter(({ count }) => count > 0);
  const { fates } = score;
  let from = 0;
  const bars = shares.map(({ kind, count }) => {
    const x = from;
    from += count;
    return markup`<rect class="${kind}" x="${x}" width="${count}" height="1"/>`;
  });
  return markup`<svg class="score" viewBox="0 0 ${score.mutants} 1" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
<table class="figures"><tbody>${shares.map(({ kind, name, count }) => markup`<tr><th scope="row"><span class="swatch ${kind}"></span>${say(name)}</th><td>${count}</td><td>${percent(count / score.mutants)}</td></tr>`)}
<tr><th scope="row">${say(words.mutantsCount)}</th><td>${score.mutants}</td><td></td></tr></tbody></table>
<p class="beside">${say(words.noticedAs)} <strong>${[fates.accused, fates.incomplete, fates.stopped, fates.timeout].join(', ')}</strong></p>
${isAll(score) ? nothing : markup`<p class="beside">${say(words.sample)} <strong>${bySuites(score)} / ${score.sample} (${percent(score.suites / 100)})</strong></p>`}
${ofTheReference ? markup`<p class="beside">${say(words.ruledOut)} <strong>${percent(ruledOut(score, explained) / 100)}</strong></p>` : nothing}`;
}

function sharesOf(score: Score, explained: readonly ExplainedMutant[]): readonly Share[] {
  const { mutants, noticed, fates } = score;
  const kinds = (wanted: ExplainedMutant['kind']): number =>
    explained.filter(({ kind }) => kind === wanted).length;
  const permitted = kinds('permitted');
  const equal = kinds('equal');
  return [
    ...(isAll(score)
      ? [
          { kind: 'suites', name: words.bySuites, count: bySuites(score) } as const,
          { kind: 'own-tests', name: words.byOwnTests, count: fates['own-tests'] } as const,
        ]
      : [{ kind: 'either', name: words.bySuitesOrOwnTests, count: noticed } as const]),
    { kind: 'permitted', name: words.leftOpen, count: permitted },
    { kind: 'equal', name: words.cannotTell, count: equal },
    { kind: 'nothing', name: words.byNothing, count: mutants - noticed - permitted - equal },
  ];
}

/** Whether the suites were asked about every mutant first. */
function isAll({ mutants, sample }: Score): boolean {
  return mutants === sample;
}

function bySuites({ fates }: Score): number {
  return BY_SUITES.reduce((sum, fate) => sum + fates[fate], 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

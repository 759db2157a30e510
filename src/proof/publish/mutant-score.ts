import { markup, nothing, type Markup } from '../../report/html/markup.ts';
import { say } from '../../report/html/say.ts';
import type { Text } from '../../text.ts';
import type { ExplainedMutant } from '../mutants/explain.ts';
import { BY_SUITES } from '../mutants/mutant.ts';
import { ruledOut, type Score } from '../mutants/score.ts';
import { proofWords as words } from './words.ts';

interface Share {
  readonly kind: 'suites' | 'own-tests' | 'permitted' | 'equal' | 'nothing';
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
  let from = 0;
  const bars = shares.map(({ kind, count }) => {
    const x = from;
    from += count;
    return markup`<rect class="${kind}" x="${x}" width="${count}" height="1"/>`;
  });
  return markup`<svg class="score" viewBox="0 0 ${score.mutants} 1" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
<table class="figures"><tbody>${shares.map(({ kind, name, count }) => markup`<tr><th scope="row"><span class="swatch ${kind}"></span>${say(name)}</th><td>${count}</td><td>${percent(count / score.mutants)}</td></tr>`)}
<tr><th scope="row">${say(words.mutantsCount)}</th><td>${score.mutants}</td><td></td></tr></tbody></table>
${ofTheReference ? markup`<p>${say(words.ruledOut)}: <strong>${percent(ruledOut(score, explained) / 100)}</strong></p>` : nothing}`;
}

function sharesOf({ fates }: Score, explained: readonly ExplainedMutant[]): readonly Share[] {
  const kinds = (wanted: ExplainedMutant['kind']): number =>
    explained.filter(({ kind }) => kind === wanted).length;
  const permitted = kinds('permitted');
  const equal = kinds('equal');
  return [
    {
      kind: 'suites',
      name: words.bySuites,
      count: BY_SUITES.reduce((sum, fate) => sum + fates[fate], 0),
    },
    { kind: 'own-tests', name: words.byOwnTests, count: fates['own-tests'] },
    { kind: 'permitted', name: words.leftOpen, count: permitted },
    { kind: 'equal', name: words.cannotTell, count: equal },
    { kind: 'nothing', name: words.byNothing, count: fates.survived - permitted - equal },
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

import type { Lang } from '../../report/bilingual.ts';
import { markup, nothing, type Markup } from '../../report/html/markup.ts';
import { htmlPage } from '../../report/html/page.ts';
import { say } from '../../report/html/say.ts';
import type { Text } from '../../text.ts';
import type { ExplainedMutant, Kind } from '../mutants/explain.ts';
import type { Mutant } from '../mutants/mutant.ts';
import type { Score } from '../mutants/score.ts';
import { scoreView } from './mutant-score.ts';
import { proofStyle } from './style.ts';
import { proofWords as words } from './words.ts';

/** What the part `mutants` publishes, as far as the page shows it. */
export interface PublishedMutants {
  readonly targets: readonly (Score & {
    readonly id: Mutant['target'];
    readonly title: Text;
    readonly noticedBy: Readonly<Record<string, number>>;
  })[];
  readonly explained: readonly ExplainedMutant[];
  readonly unexplained: readonly Mutant[];
  /** What the suites let pass and a test of the kit itself notices. */
  readonly ownTests: readonly Mutant[];
}

const KINDS: Readonly<Record<Kind, Text>> = {
  missed: words.mutantMissed,
  permitted: words.mutantPermitted,
  equal: words.mutantEqual,
};

/** What the suites let pass of the mutants, with the reasons, and what noticed the others. */
export function renderMutants(
  { targets, explained, unexplained, ownTests }: PublishedMutants,
  lang: Lang,
): string {
  return htmlPage({
    lang,
    product: words.product,
    headline: words.mutants,
    generator: 'fnf-conformance',
    style: proofStyle,
    skip: { to: targets[0]?.id ?? '', label: words.skipToMutants },
    main: markup`<p><a href="index.html">${say(words.back)}</a></p>
<h1>${say(words.mutants)}</h1>
<p class="lead">${say(words.mutantsLead)}</p>
${targets.map(({ id, title, noticedBy, ...score }) => {
  const own = explained.filter(({ target }) => target === id);
  const others = unexplained.filter(({ target }) => target === id);
  const byOwnTests = ownTests.filter(({ target }) => target === id);
  return markup`<section id="${id}" aria-labelledby="${id}-title" tabindex="-1"><h2 id="${id}-title">${say(title)}</h2>
${scoreView(score, own, id === 'reference')}
${Object.entries(KINDS).map(([kind, title]) =>
  kindView(
    title,
    own.filter((mutant) => mutant.kind === kind),
  ),
)}
${others.length === 0 ? nothing : markup`<h3>${say(words.letPass)}</h3>${listOf(others)}`}
<h3>${say(words.noticedMutants)}</h3>
${byOwnTests.length === 0 ? nothing : markup`<details><summary>${say(words.onlyByOwnTests)} <span class="count">(${byOwnTests.length})</span></summary>${listOf(byOwnTests)}</details>`}
<details><summary>${say(words.noticedBy)}</summary><ul class="noticed">${Object.entries(noticedBy).map(([by, count]) => markup`<li><code>${by}</code> ${count}</li>`)}</ul></details></section>`;
})}`,
    footer: markup`fnf-conformance`,
  });
}

function kindView(title: Text, mutants: readonly ExplainedMutant[]): Markup {
  if (mutants.length === 0) return nothing;
  const reasons = new Map<string, readonly ExplainedMutant[]>();
  for (const mutant of mutants) {
    reasons.set(mutant.reason.en, [...(reasons.get(mutant.reason.en) ?? []), mutant]);
  }
  return markup`<h3>${say(title)}</h3>
${[...reasons.values()].map((alike) => markup`<details><summary>${say(alike[0]?.reason ?? title)} <span class="count">(${alike.length})</span></summary>${listOf(alike)}</details>`)}`;
}

function listOf(mutants: readonly Mutant[]): Markup {
  return markup`<ul class="mutants">${mutants.map(({ file, line, original, replacement }) => markup`<li><span class="place">${file}:${line}</span> <code>${original}</code> → <code>${replacement}</code></li>`)}</ul>`;
}

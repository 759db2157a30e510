import type { Observation, RequirementResult, Results } from '../../generated/results.ts';
import { clauseOf, titleOf } from '../bilingual.ts';
import { grouped } from '../format.ts';
import { levelTag } from './badge.ts';
import { foreign } from './foreign.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { say } from './say.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

/** What the subject does where the document leaves it open. */
export function observationsView({ requirements }: Results): Markup {
  const observed = requirements.filter(({ observations }) => observations.length > 0);
  if (observed.length === 0) return nothing;
  return markup`<section id="open" aria-labelledby="open-title"><h2 id="open-title">${say(words.open)}</h2>
<p class="lead">${say(words.openLead)}</p>
<div class="observed-points">${observed.map(point)}</div></section>`;
}

function point(result: RequirementResult): Markup {
  return markup`<article class="point"><header><p class="name">${levelTag(result.level)} <a href="#r-${encodeURIComponent(result.id)}"><code class="id">${foreign(result.id, 200)}</code></a></p><h3>${sentence(titleOf(result))}</h3><p class="clause">${sentence(clauseOf(result))}</p></header>
${observationTable(result.observations)}</article>`;
}

/** Observations by what was looked at; what was seen most often comes first. */
export function observationTable(observations: readonly Observation[]): Markup {
  const byWhat = new Map<string, Observation[]>();
  for (const observation of observations) {
    const seen = byWhat.get(observation.what.en);
    if (seen === undefined) byWhat.set(observation.what.en, [observation]);
    else seen.push(observation);
  }
  const rows = [...byWhat.values()].flatMap((seen) =>
    seen
      .sort((a, b) => b.count - a.count)
      .map(
        ({ what, value, count }, index) =>
          markup`<tr${index === 0 ? markup` class="first"` : nothing}>${
            index === 0
              ? markup`<th scope="rowgroup" rowspan="${seen.length}">${sentence(what)}</th>`
              : nothing
          }<td>${sentence(value)}</td><td class="number">${grouped(count)} ×</td></tr>`,
      ),
  );
  return markup`<table class="observations"><thead><tr><th scope="col">${say(words.question)}</th><th scope="col">${say(words.answer)}</th><th scope="col" class="number">${say(words.times)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

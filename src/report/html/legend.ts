import {
  basisLabels,
  levelLabels,
  outcomeLabels,
  outcomesInOrder,
  verdictLabels,
  type Label,
} from '../labels.ts';
import { levelTag, outcomeBadge } from './badge.ts';
import { markup, type Markup } from './markup.ts';
import { say } from './say.ts';
import { words } from './words.ts';

const LEVELS = ['MUST', 'SHOULD', 'MAY'] as const;

/** Every term of the report in a sentence. */
export function legendView(): Markup {
  return markup`<section id="legend" aria-labelledby="legend-title"><h2 id="legend-title">${say(words.legend)}</h2>
<div class="legend">
${list(
  words.verdicts,
  Object.values(verdictLabels).map((label) => [named(label), label]),
)}
${list(
  words.outcomes,
  outcomesInOrder.map((outcome) => [outcomeBadge(outcome), outcomeLabels[outcome]]),
)}
${list(
  words.levels,
  LEVELS.map((level) => [levelTag(level), levelLabels[level]]),
)}
${list(
  words.bases,
  Object.values(basisLabels).map((label) => [named(label), label]),
)}
</div></section>`;
}

function named({ name }: Label): Markup {
  return markup`<b>${say(name)}</b>`;
}

function list(
  title: { readonly en: string; readonly zh: string },
  entries: readonly (readonly [Markup, Label])[],
): Markup {
  return markup`<div><h3>${say(title)}</h3><dl>${entries.map(
    ([term, { meaning }]) => markup`<dt>${term}</dt><dd>${say(meaning)}</dd>`,
  )}</dl></div>`;
}

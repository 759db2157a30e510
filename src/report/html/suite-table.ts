import type { Outcome, Results } from '../../generated/results.ts';
import { countOf } from '../count-of.ts';
import { outcomeLabels, outcomesInOrder } from '../labels.ts';
import { suitesOf } from '../by-suite.ts';
import { markup, type Markup } from './markup.ts';
import { say } from './say.ts';
import { scrollable } from './scrollable.ts';
import { words } from './words.ts';

/** The counts of every suite; outcomes that do not occur have no column. */
export function suiteTable({ requirements, summary }: Results): Markup {
  const shown = outcomesInOrder.filter(
    (outcome) => outcome === 'passed' || countOf(summary, outcome) > 0,
  );
  const rows = suitesOf(requirements).map(
    ({ id, name, requirements: members }) =>
      markup`<tr><th scope="row"><a href="#suite-${encodeURIComponent(id)}">${say(name)}</a></th>${shown.map(
        (outcome) => cell(outcome, members.filter((member) => member.outcome === outcome).length),
      )}<td class="number">${members.length}</td></tr>`,
  );
  return markup`<section id="suites" aria-labelledby="suites-title"><h2 id="suites-title">${say(words.bySuite)}</h2>
${scrollable(
  'suites-title',
  markup`<table class="suites"><thead><tr><th scope="col">${say(words.suite)}</th>${shown.map(
    (outcome) => markup`<th scope="col" class="number">${say(outcomeLabels[outcome].name)}</th>`,
  )}<th scope="col" class="number">${say(words.total)}</th></tr></thead><tbody>${rows}</tbody></table>`,
)}</section>`;
}

function cell(outcome: Outcome, n: number): Markup {
  return n === 0
    ? markup`<td class="number none">·</td>`
    : markup`<td class="number ${outcome}">${n}</td>`;
}

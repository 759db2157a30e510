import type { Outcome, RequirementResult, Results } from '../../generated/results.ts';
import { observedOf, titleOf } from '../bilingual.ts';
import { groupByReason } from '../reasons.ts';
import { findingView } from './finding.ts';
import { foreign } from './foreign.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { say } from './say.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

/** What must be looked at first: problems of the run, failures, warnings, what is unknown, deviations. */
export function findingsView(results: Results, resultsPath: string): Markup {
  const groups = [
    problems(results),
    articles(results, 'failed', words.failures, resultsPath),
    articles(results, 'warned', words.warnings, resultsPath),
    incompletes(results, resultsPath),
    articles(results, 'deviation', words.deviations, resultsPath),
  ];
  const found = groups.some((group) => group !== nothing);
  return markup`<section id="findings" aria-labelledby="findings-title" tabindex="-1"><h2 id="findings-title">${say(words.first)}</h2>
${found ? groups : markup`<p class="lead">${say(words.nothingFound)}</p>`}</section>`;
}

function problems({ problems: list = [] }: Results): Markup {
  if (list.length === 0) return nothing;
  return markup`<h3>${say(words.problems)}</h3><ul class="problems">${list.map(
    (problem) => markup`<li>${sentence(problem)}</li>`,
  )}</ul>`;
}

function articles(
  { requirements }: Results,
  outcome: Outcome,
  title: { readonly en: string; readonly zh: string },
  resultsPath: string,
): Markup {
  const found = requirements.filter((result) => result.outcome === outcome);
  if (found.length === 0) return nothing;
  return markup`<h3>${say(title)} <span class="aside">${found.length}</span></h3>
${overview(found)}${found.map((result) => findingView(result, resultsPath))}`;
}

/** So many articles are no longer seen at a glance. */
const AT_A_GLANCE = 3;

/** What does not hold and what was seen instead, a line each. */
function overview(found: readonly RequirementResult[]): Markup {
  if (found.length <= AT_A_GLANCE) return nothing;
  return markup`<table class="plain overview"><thead><tr><th scope="col">${say(words.doesNotHold)}</th><th scope="col">${say(words.observed)}</th></tr></thead><tbody>${found.map(
    (result) =>
      markup`<tr><th scope="row"><a href="#finding-${encodeURIComponent(result.id)}">${sentence(titleOf(result))}</a></th><td>${result.counterexample === undefined ? nothing : sentence(observedOf(result.counterexample))}</td></tr>`,
  )}</tbody></table>`;
}

function incompletes({ requirements }: Results, resultsPath: string): Markup {
  const groups = groupByReason(requirements, 'incomplete');
  if (groups.length === 0) return nothing;
  const shown = requirements.filter(
    ({ outcome, counterexample }) => outcome === 'incomplete' && counterexample !== undefined,
  );
  const total = groups.reduce((sum, { requirements: members }) => sum + members.length, 0);
  return markup`<h3>${say(words.incompletes)} <span class="aside">${total}</span></h3>
${groups.map(
  ({ reason, requirements: members }) =>
    markup`<div class="group incomplete"><p class="reason">${sentence(reason)}</p><ul>${members.map(member)}</ul></div>`,
)}${shown.map((result) => findingView(result, resultsPath))}`;
}

function member(result: RequirementResult): Markup {
  return markup`<li><a href="#r-${encodeURIComponent(result.id)}"><code>${foreign(result.id, 200)}</code></a> ${sentence(titleOf(result))}</li>`;
}

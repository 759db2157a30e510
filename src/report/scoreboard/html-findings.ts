import type { Counterexample, RequirementResult, Text } from '../../generated/results.ts';
import { expectedOf, observedOf, reasonOf, titleOf } from '../bilingual.ts';
import { headlineOf } from '../headline.ts';
import { levelTag, outcomeBadge } from '../html/badge.ts';
import { foreign } from '../html/foreign.ts';
import { markup, nothing, type Markup } from '../html/markup.ts';
import { say } from '../html/say.ts';
import { sentence } from '../html/sentence.ts';
import { words } from '../html/words.ts';
import type { ReasonGroup } from '../reasons.ts';
import { replayCommand } from '../replay-command.ts';
import type { SdkResults } from './board.ts';
import { sdkFacts } from './facts.ts';
import { findingId, sdkAnchor } from './finding-id.ts';
import { findingsOf } from './findings-of.ts';
import { inputLine } from './input-line.ts';
import type { CauseOf } from './notes.ts';
import { boardWords } from './words.ts';

const LONGEST = 1_000;

/** What was found in each SDK: what does not hold, why, and how to see it again. */
export function boardFindings(sdks: readonly SdkResults[], causeOf: CauseOf): Markup {
  return markup`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">${say(boardWords.findings)}</h2>
${sdks.map((sdk) => sdkView(sdk, causeOf))}</section>`;
}

function sdkView(sdk: SdkResults, causeOf: CauseOf): Markup {
  const { id, results } = sdk;
  const { name = id, version } = results.subject;
  const { single, grouped } = findingsOf(results);
  return markup`<section class="sdk" id="${sdkAnchor(id)}" aria-labelledby="${sdkAnchor(id)}-title"><h3 id="${sdkAnchor(id)}-title">${foreign(name, 200)}${version === undefined ? nothing : markup` <span class="aside">${foreign(version, 60)}</span>`}</h3>
<p class="verdict-line ${results.verdict}">${say(headlineOf(results))}</p>
<p class="meta">${sdkFacts(sdk).map(([term, value]) => markup`<span>${say(term)} ${foreign(value, 300)}</span> `)}</p>
${(results.problems ?? []).map((problem) => markup`<p class="reason">${sentence(problem)}</p>`)}
${single.length + grouped.length === 0 ? markup`<p class="lead">${say(words.nothingFound)}</p>` : nothing}
${single.map((result) => findingView(sdk, result, causeOf(id, result.id)))}${grouped.map((group) => groupView(id, group))}</section>`;
}

function groupView(sdk: string, { reason, requirements }: ReasonGroup): Markup {
  return markup`<div class="group incomplete"><p class="reason">${outcomeBadge('incomplete')} ${sentence(reason)}</p><ul>${requirements.map(
    (result) =>
      markup`<li id="${findingId(sdk, result.id)}"><code>${foreign(result.id, 200)}</code> ${sentence(titleOf(result))}</li>`,
  )}</ul></div>
`;
}

function findingView(
  { id: sdk, path }: SdkResults,
  result: RequirementResult,
  cause: Text | undefined,
): Markup {
  const { id, outcome, level, counterexample, flaky } = result;
  const reason = reasonOf(result);
  const told = reason !== undefined && (counterexample === undefined || flaky === true);
  return markup`<article class="finding ${outcome}" id="${findingId(sdk, id)}">
<p class="name">${outcomeBadge(outcome)} <code class="id">${foreign(id, 200)}</code> ${levelTag(level)}</p>
<h4>${sentence(titleOf(result))}</h4>
${cause === undefined ? nothing : markup`<p class="cause"><b>${say(boardWords.cause)}</b> ${sentence(cause)}</p>`}
${told ? markup`<p class="reason">${sentence(reason)}</p>` : nothing}
${counterexample === undefined ? nothing : counterexampleView(counterexample, replayCommand(path, id))}
</article>
`;
}

function counterexampleView(found: Counterexample, replay: string): Markup {
  const input = inputLine(found.input);
  return markup`<dl class="versus"><div class="expected"><dt>${say(words.expected)}</dt><dd>${sentence(expectedOf(found))}</dd></div><div class="observed"><dt>${say(words.observed)}</dt><dd>${sentence(observedOf(found))}</dd></div></dl>
<dl class="lines">${input === '' ? nothing : markup`<dt>${say(words.input)}</dt><dd><code>${foreign(input, LONGEST)}</code></dd>`}<dt>${say(words.replay)}</dt><dd><code>${foreign(replay, LONGEST)}</code></dd></dl>`;
}

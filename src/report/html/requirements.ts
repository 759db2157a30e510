import type { Outcome, RequirementResult, Results } from '../../generated/results.ts';
import { clauseOf, reasonOf, titleOf } from '../bilingual.ts';
import { describeSource } from '../describe-source.ts';
import { countOf } from '../count-of.ts';
import { duration, grouped } from '../format.ts';
import { basisLabels, outcomeLabels, outcomesInOrder } from '../labels.ts';
import { suitesOf, type Suite } from '../by-suite.ts';
import { levelTag, outcomeBadge } from './badge.ts';
import { foreign } from './foreign.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { observationTable } from './observations.ts';
import { say } from './say.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

/** Outcomes that have an article of their own among the findings. */
const WITH_ARTICLE: readonly Outcome[] = ['failed', 'warned', 'deviation'];

/** Every requirement by suite, whatever was selected. The filter is a row of radio buttons and works without a script. */
export function requirementsView({ requirements, summary }: Results): Markup {
  const filters = outcomesInOrder.filter((outcome) => countOf(summary, outcome) > 0);
  return markup`<section id="requirements" aria-labelledby="requirements-title"><h2 id="requirements-title">${say(words.all)}</h2>
<div class="filter-line" id="filter-label">${say(words.filter)}</div>
${filter('all', words.allFilter, requirements.length, true)}${filters.map((outcome) =>
    filter(outcome, outcomeLabels[outcome].name, countOf(summary, outcome), false),
  )}
<div class="suite-list">${suitesOf(requirements).map(suiteView)}</div></section>`;
}

function filter(
  value: string,
  name: { readonly en: string; readonly zh: string },
  n: number,
  checked: boolean,
): Markup {
  return markup`<input type="radio" class="choice" name="filter" id="show-${value}" aria-describedby="filter-label"${checked ? markup` checked` : nothing}><label class="pill" for="show-${value}">${say(name)} <span class="count">${n}</span></label>`;
}

function suiteView({ id, name, requirements }: Suite): Markup {
  return markup`<section class="suite" id="suite-${encodeURIComponent(id)}"><h3>${say(name)} <code class="aside">${foreign(id, 100)}</code></h3>
<table class="requirements"><thead><tr><th scope="col">${say(words.outcome)}</th><th scope="col">${say(words.requirement)}</th><th scope="col" class="wide">${say(words.level)}</th><th scope="col" class="wide">${say(words.basis)}</th><th scope="col" class="wide number">${say(words.cases)}</th><th scope="col" class="wide number">${say(words.requests)}</th></tr></thead>
<tbody>${requirements.map(row)}</tbody></table></section>`;
}

function row(result: RequirementResult): Markup {
  const { id, outcome, level, basis, cases, requests } = result;
  return markup`<tr class="${outcome}" id="r-${id}"><td>${outcomeBadge(outcome)}</td><th scope="row"><details><summary><code class="id">${foreign(id, 200)}</code> <span class="title">${sentence(titleOf(result))}</span></summary>${more(result)}</details></th><td class="wide">${levelTag(level)}</td><td class="wide">${say(basisLabels[basis].name)}</td><td class="wide number">${grouped(cases)}</td><td class="wide number">${grouped(requests)}</td></tr>`;
}

function more(result: RequirementResult): Markup {
  const { id, outcome, level, basis, source, cases, requests, durationMs, observations } = result;
  const reason = reasonOf(result);
  return markup`<dl class="more"><dt>${say(words.clause)}</dt><dd>${sentence(clauseOf(result))}</dd>
<dt>${say(words.source)}</dt><dd>${sentence(describeSource(source))}</dd>
<dt class="narrow">${say(words.level)}</dt><dd class="narrow">${levelTag(level)}, ${say(basisLabels[basis].name)}</dd>
<dt class="narrow">${say(words.cases)}</dt><dd class="narrow">${grouped(cases)}</dd>
<dt class="narrow">${say(words.requests)}</dt><dd class="narrow">${grouped(requests)}</dd>
${cases === 0 ? nothing : markup`<dt>${say(words.time)}</dt><dd>${duration(durationMs)}</dd>`}
${reason === undefined ? nothing : markup`<dt>${say(words.reason)}</dt><dd>${sentence(reason)}</dd>`}</dl>
${WITH_ARTICLE.includes(outcome) ? markup`<p><a href="#finding-${encodeURIComponent(id)}">${say({ en: 'What was found', zh: '查看发现的问题' })}</a></p>` : nothing}
${observations.length === 0 ? nothing : observationTable(observations)}`;
}

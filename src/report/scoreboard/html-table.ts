import type { Outcome, RequirementResult } from '../../generated/results.ts';
import { countOf } from '../count-of.ts';
import { outcomeLabels, verdictLabels } from '../labels.ts';
import { levelTag, outcomeBadge } from '../html/badge.ts';
import { foreign } from '../html/foreign.ts';
import { markup, nothing, type Markup } from '../html/markup.ts';
import { say } from '../html/say.ts';
import { scrollable } from '../html/scrollable.ts';
import { sentence } from '../html/sentence.ts';
import { words } from '../html/words.ts';
import { boardSuites, type BoardRow, type BoardSuite, type SdkResults } from './board.ts';
import { findingId, hasFinding, sdkAnchor } from './finding-id.ts';
import { occurring } from './occurring.ts';
import { boardWords } from './words.ts';

/** The table: a row for each requirement by suite, a column for each SDK. It scrolls in its own box, both ways. */
export function tableView(sdks: readonly SdkResults[]): Markup {
  const shown = occurring(sdks);
  return markup`<section id="table" aria-labelledby="table-title" tabindex="-1"><h2 id="table-title">${say(boardWords.table)}</h2>
<p class="legend-line">${shown.map((outcome) => markup`${outcomeBadge(outcome)} `)}</p>
<div class="filter-line" id="filter-label">${say(words.filter)}</div>
${filter('all', boardWords.rowsAll, true)}${filter('found', boardWords.rowsFound, false)}
${scrollable(
  'table-title',
  markup`<table class="board"><thead><tr><th scope="col">${say(words.requirement)}</th>${sdks.map(head)}</tr></thead>
<tbody class="sums"><tr><th scope="row">${say(boardWords.verdict)}</th>${sdks.map(verdictCell)}</tr>${shown.map(
    (outcome) =>
      markup`<tr><th scope="row">${say(outcomeLabels[outcome].name)}</th>${sdks.map((sdk) => countCell(sdk, outcome))}</tr>`,
  )}</tbody>
${boardSuites(sdks).map((suite) => suiteView(suite, sdks))}</table>`,
)}</section>`;
}

function filter(
  value: string,
  name: { readonly en: string; readonly zh: string },
  checked: boolean,
): Markup {
  return markup`<input type="radio" class="choice" name="filter" id="show-${value}" aria-describedby="filter-label"${checked ? markup` checked` : nothing}><label class="pill" for="show-${value}">${say(name)}</label>`;
}

function head({ id, results }: SdkResults): Markup {
  const { name = id, version, language } = results.subject;
  return markup`<th scope="col"><a href="#${sdkAnchor(id)}">${foreign(name, 120)}</a>${[
    version,
    language,
  ].map((part) =>
    part === undefined ? nothing : markup` <span class="part">${foreign(part, 60)}</span>`,
  )}</th>`;
}

function verdictCell({ results: { verdict } }: SdkResults): Markup {
  const { mark, name } = verdictLabels[verdict];
  return markup`<td class="${verdict}"><span class="badge ${verdict}"><span class="mark" aria-hidden="true">${mark}</span>${say(name)}</span></td>`;
}

function countCell({ results }: SdkResults, outcome: Outcome): Markup {
  const n = countOf(results.summary, outcome);
  return n === 0 ? markup`<td class="none">0</td>` : markup`<td class="${outcome}">${n}</td>`;
}

function suiteView({ id, name, rows }: BoardSuite, sdks: readonly SdkResults[]): Markup {
  return markup`<tbody class="suite" id="suite-${encodeURIComponent(id)}"><tr class="name"><th scope="rowgroup">${say(name)}</th><td colspan="${sdks.length}"></td></tr>
${rows.map((row) => rowView(row, sdks))}</tbody>
`;
}

function rowView({ id, title, level, cells }: BoardRow, sdks: readonly SdkResults[]): Markup {
  const found = cells.some((cell) => cell !== undefined && hasFinding(cell));
  return markup`<tr class="${found ? 'row found' : 'row'}"><th scope="row"><code class="id">${foreign(id, 200)}</code> ${levelTag(level)} <span class="title">${sentence(title)}</span></th>${cells.map(
    (cell, index) => cellView(cell, sdks[index]?.id ?? ''),
  )}</tr>
`;
}

function cellView(result: RequirementResult | undefined, sdk: string): Markup {
  if (result === undefined) {
    return markup`<td class="none"><span aria-hidden="true">·</span><span class="visually-hidden">${say(boardWords.absent)}</span></td>`;
  }
  const { mark, name } = outcomeLabels[result.outcome];
  const shown = markup`<span class="mark" aria-hidden="true">${mark}</span><span class="visually-hidden">${say(name)}</span>`;
  return markup`<td class="${result.outcome}">${
    hasFinding(result)
      ? markup`<a href="#${encodeURIComponent(findingId(sdk, result.id))}">${shown}</a>`
      : shown
  }</td>`;
}

import { requirementCatalogue } from '../../generated/requirements.ts';
import type { Lang } from '../../report/bilingual.ts';
import { markup, type Markup } from '../../report/html/markup.ts';
import { htmlPage } from '../../report/html/page.ts';
import { say } from '../../report/html/say.ts';
import { scrollable } from '../../report/html/scrollable.ts';
import { firstOf, missedBy, unrelated } from '../matrix/judge.ts';
import type { Row, Side } from '../matrix/row.ts';
import { proofStyle } from './style.ts';
import { proofWords as words } from './words.ts';

const SIDES: readonly Side[] = ['server', 'client'];

/** The matrix of faults against requirements, suite by suite, and what each requirement catches. */
export function renderMatrix(rows: readonly Row[], lang: Lang): string {
  return htmlPage({
    lang,
    product: words.product,
    headline: words.matrix,
    generator: 'fnf-conformance',
    style: proofStyle,
    skip: { to: 'server', label: words.server },
    main: markup`<p><a href="index.html">${say(words.back)}</a></p>
<h1>${say(words.matrix)}</h1>
<p class="lead">${say(words.matrixLead)}</p>
<p class="lead">${say(words.columns)}</p>
<p class="key">${(['named', 'also', 'missed', 'unrelated'] as const).map((kind) => markup`<span><b class="${kind}">${MARKS[kind]}</b> ${say(words[kind])}</span> `)}</p>
${SIDES.map((side) =>
  sideView(
    side,
    rows.filter((row) => row.side === side),
  ),
)}
<section id="requirements" aria-labelledby="requirements-title"><h2 id="requirements-title">${say(words.requirements)}</h2>
${requirementsView(rows)}</section>`,
    footer: markup`fnf-conformance`,
  });
}

const MARKS = { named: '●', also: '○', missed: '✕', unrelated: '!' } as const;

/** The suite of a fault is that of the requirement that it names first. */
function suiteOf({ caughtBy: [first] }: Row): string {
  return requirementCatalogue.find(({ id }) => id === first)?.suite ?? '';
}

function sideView(side: Side, rows: readonly Row[]): Markup {
  const suites = [...new Set(rows.map(suiteOf))];
  return markup`<section id="${side}" aria-labelledby="${side}-title" tabindex="-1"><h2 id="${side}-title">${say(words[side])}</h2>
${suites.map((suite) => {
  const title = `${side}-${suite}`;
  return markup`<h3 id="${title}"><code>${suite}</code></h3>${scrollable(
    title,
    grid(rows.filter((row) => suiteOf(row) === suite)),
  )}`;
})}</section>`;
}

function grid(rows: readonly Row[]): Markup {
  const shown = new Set(
    rows.flatMap(({ caughtBy, catches }) => [
      ...caughtBy,
      ...catches.map(({ requirement }) => requirement),
    ]),
  );
  const columns = requirementCatalogue.filter(({ id }) => shown.has(id));
  return markup`<table class="grid"><thead><tr><th scope="col">${say(words.fault)}</th><th scope="col">${say(words.requests)}</th><th scope="col">${say(words.cases)}</th><th scope="col">${say(words.size)}</th>${columns.map(({ id }) => markup`<th scope="col" class="turned">${id}</th>`)}</tr></thead>
<tbody>${rows.map((row) => rowView(row, columns))}</tbody></table>`;
}

function rowView(row: Row, columns: readonly { readonly id: string }[]): Markup {
  const first = firstOf(row);
  return markup`<tr><th scope="row"><code>${row.fault}</code><span class="about" title="${row.source}">${say(row.title)}</span></th><td class="number">${first?.requests ?? '–'}</td><td class="number">${first?.cases ?? '–'}</td><td class="number">${first?.size ?? '–'}</td>${columns.map(({ id }) => cell(row, id))}</tr>
`;
}

function cell(row: Row, id: string): Markup {
  const kind = kindOf(row, id);
  if (kind === undefined) return markup`<td></td>`;
  return markup`<td class="${kind}">${MARKS[kind]}<span class="visually-hidden"> ${id}: ${say(words[kind])}</span></td>`;
}

function kindOf(row: Row, id: string): keyof typeof MARKS | undefined {
  const is = (one: string): boolean => one === id;
  if (missedBy(row).some(is)) return 'missed';
  if (row.caughtBy.some(is)) return 'named';
  if (unrelated(row).some(is)) return 'unrelated';
  return row.catches.some(({ requirement }) => is(requirement)) ? 'also' : undefined;
}

function requirementsView(rows: readonly Row[]): Markup {
  return markup`<table class="by-requirement"><thead><tr><th scope="col">${say(words.requirement)}</th><th scope="col">${say(words.level)}</th><th scope="col">${say(words.failedBy)}</th></tr></thead>
<tbody>${requirementCatalogue.map(({ id, level, side }) => {
    const by = rows.filter(
      (row) => row.side === side && row.catches.some(({ requirement }) => requirement === id),
    );
    return markup`<tr><th scope="row"><code>${id}</code></th><td>${level}</td><td>${by.length === 0 && level === 'MAY' ? say(words.observesOnly) : markup`${by.length}: ${by.map(({ fault }) => markup`<code>${fault}</code> `)}`}</td></tr>
`;
  })}</tbody></table>`;
}

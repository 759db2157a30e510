import type { Lang } from '../../report/bilingual.ts';
import { markup, nothing, type Markup } from '../../report/html/markup.ts';
import { htmlPage } from '../../report/html/page.ts';
import { say } from '../../report/html/say.ts';
import type { Text } from '../../text.ts';
import { text } from '../../text.ts';
import type { PublishedPart } from './published.ts';
import { proofStyle } from './style.ts';
import { proofWords as words } from './words.ts';

export interface OverviewOptions {
  /** Parts of which no whole run is published yet. */
  readonly pending: readonly string[];
  /** What the page shows first. */
  readonly lang: Lang;
}

/** The page of all claims, in both languages. */
export function renderOverview(
  parts: readonly PublishedPart[],
  { pending, lang }: OverviewOptions,
): string {
  const headline = headlineOf(parts, parts.length + pending.length);
  return htmlPage({
    lang,
    product: words.product,
    headline,
    generator: 'fnf-conformance',
    style: proofStyle,
    skip: { to: 'claims', label: words.skip },
    main: markup`<h1>${say(headline)}</h1>
<p class="lead">${say(words.lead)}</p>
${pending.length === 0 ? nothing : markup`<p class="limit">${say(words.pending)} ${pending.map((id) => markup`<code>${id}</code> `)}</p>`}
<section id="claims" tabindex="-1">${parts.map(partView)}</section>`,
    footer: markup`fnf-conformance`,
  });
}

function headlineOf(parts: readonly PublishedPart[], all: number): Text {
  const held = parts.filter(({ findings }) => findings.length === 0).length;
  return text(
    `${held} of ${all} claims about the kit were tried whole and hold`,
    `关于本工具的 ${all} 项主张中有 ${held} 项经完整检验且成立`,
  );
}

/** The page that a part has of its own. */
function pageOf(id: string): Markup {
  if (id !== 'matrix' && id !== 'mutants') return nothing;
  return markup` · <a href="${id}.html">${say(words[id])}</a>`;
}

function partView({ id, claim, seed, figures, findings }: PublishedPart): Markup {
  const state = findings.length === 0 ? 'holds' : 'fails';
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title"><code>${id}</code></h2>
<p class="claim">${say(claim)}</p>
<p><span class="state ${state}">${findings.length === 0 ? '✓' : '✕'} ${say(words[state])}</span> · seed ${seed} · <a href="${id}.json">${say(words.everything)}</a>${pageOf(id)}</p>
<table class="figures"><thead><tr><th scope="col">${say(words.figure)}</th><th scope="col">${say(words.value)}</th></tr></thead>
<tbody>${figures.map(({ name, value }) => markup`<tr><th scope="row">${say(name)}</th><td>${value}</td></tr>`)}</tbody></table>
${findings.length === 0 ? nothing : markup`<h3>${say(words.findings)}</h3><ul>${findings.map((finding) => markup`<li>${finding}</li>`)}</ul>`}
</section>
`;
}

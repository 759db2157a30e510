import type { Exchange } from '../../generated/results.ts';
import { cutWithNote } from '../cut.ts';
import { describeResponse } from '../describe-response.ts';
import { grouped } from '../format.ts';
import { indentJson } from '../indent-json.ts';
import { foreign } from './foreign.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { say } from './say.ts';
import { sentence } from './sentence.ts';
import { words } from './words.ts';

const LONGEST_BODY = 20_000;
const LONGEST_VALUE = 2_000;
/** What tells one request of a case from another at a glance. */
const TELLING = ['FlowName', 'ExecutionName', 'NextToken', 'Limit'];

/** One request and its answer, folded into a line that names both. */
export function exchangeView(
  { request, response }: Exchange,
  number: number,
  open: boolean,
): Markup {
  const telling = request.parameters
    .filter(([name]) => TELLING.includes(name ?? ''))
    .map(([name, value]) => `${name ?? ''}=${cutWithNote(value ?? '', 32)}`);
  return markup`<details class="exchange"${open ? markup` open` : nothing}><summary><span class="count">${number}</span> <code>${foreign(`${request.method} ${cutWithNote(request.path, 80)}`, 120)}</code> <code class="telling">${foreign(telling.join('  '), 200)}</code> <span class="arrow" aria-hidden="true">→</span> <code class="answer">${foreign(describeResponse(response), 120)}</code></summary>
<div class="sides"><div><h5>${say(words.request)}</h5>
<p class="line"><code>${foreign(`${request.method} ${request.path}`, LONGEST_VALUE)}</code></p>
${pairs(words.parameters, request.parameters)}${pairs(words.headers, request.headers)}${requestBody(request)}</div>
<div><h5>${say(words.response)}</h5>
<p class="line"><code>HTTP ${response.status}</code>${response.delivery === undefined ? nothing : markup` <span class="aside">${sentence(response.delivery)}</span>`}</p>
${pairs(words.headers, response.headers)}${body(response.body, response.truncated)}${
    response.truncated ? markup`<p class="cut">${say(words.truncated)}</p>` : nothing
  }</div></div></details>`;
}

function pairs(
  title: { readonly en: string; readonly zh: string },
  list: readonly (readonly string[])[],
): Markup {
  if (list.length === 0) return nothing;
  const rows = list.map(
    ([name = '', value = '']) =>
      markup`<tr><th scope="row"><code>${foreign(name, 200)}</code></th><td><code>${value === '' ? markup`<span class="empty">${say(words.noBody)}</span>` : foreign(value, LONGEST_VALUE)}</code></td></tr>`,
  );
  return markup`<table class="pairs"><caption>${say(title)}</caption><tbody>${rows}</tbody></table>`;
}

function requestBody({ body: content, bodyBytes }: Exchange['request']): Markup {
  if (bodyBytes === 0) return nothing;
  // A form stands among the parameters; only its size is told here.
  const size = markup`<p class="caption">${say(words.body)} (${grouped(bodyBytes)} B)</p>`;
  return content === undefined ? size : markup`${size}${json(content, content.length < bodyBytes)}`;
}

function body(content: string, truncated: boolean): Markup {
  return content === ''
    ? markup`<p class="caption">${say(words.body)} <span class="empty">${say(words.noBody)}</span></p>`
    : markup`<p class="caption">${say(words.body)}</p>${json(content, truncated)}`;
}

function json(content: string, truncated: boolean): Markup {
  const indented = indentJson(content, { max: LONGEST_BODY, truncated });
  return markup`<pre tabindex="0">${foreign(indented, LONGEST_BODY)}</pre>`;
}

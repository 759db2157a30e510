import type { Call } from '../../generated/results.ts';
import { indentJson } from '../indent-json.ts';
import { foreign } from './foreign.ts';
import { markup, type Markup } from './markup.ts';
import { say } from './say.ts';
import { words } from './words.ts';

const LONGEST = 4_000;

/** One call through a driver: what the SDK was asked, and what it gave its caller. */
export function callView({ method, params, outcome }: Call): Markup {
  return markup`<div class="call"><h6>${say(words.asked)} <code>${foreign(method, 100)}</code></h6>
<pre tabindex="0">${foreign(pretty(params), LONGEST)}</pre>
<h6>${say(words.gave)}</h6>
<pre tabindex="0">${foreign(pretty(outcome), LONGEST)}</pre></div>`;
}

function pretty(json: string): string {
  return indentJson(json, { max: LONGEST, truncated: false });
}

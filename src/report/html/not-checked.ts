import { describeSource } from '../describe-source.ts';
import { notChecked, specIdentity } from '../../generated/requirements.ts';
import type { Results } from '../../generated/results.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { say } from './say.ts';
import { words } from './words.ts';

/** The clauses that nobody can check from outside, and why. */
export function notCheckedView({ side, spec }: Results): Markup {
  const other = spec.requirementsSha256 !== specIdentity.requirementsSha256;
  return markup`<section id="not-checked" aria-labelledby="not-checked-title"><h2 id="not-checked-title">${say(words.notChecked)}</h2>
${other ? markup`<p class="lead">${say(words.otherCatalogue)}</p>` : nothing}
<table class="plain"><thead><tr><th scope="col">${say(words.source)}</th><th scope="col">${say(words.reason)}</th></tr></thead><tbody>${notChecked
    .filter((clause) => clause.side === side)
    .map(
      ({ source, reason }) =>
        markup`<tr><th scope="row">${say(describeSource(source))}</th><td>${say(reason)}</td></tr>`,
    )}</tbody></table></section>`;
}

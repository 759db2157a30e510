import type { Results, Text } from '../../generated/results.ts';
import type { Lang } from '../bilingual.ts';
import { headlineOf } from '../headline.ts';
import { kitName } from '../kit-name.ts';
import { findingsView } from './findings.ts';
import { legendView } from './legend.ts';
import { markup, nothing } from './markup.ts';
import { notCheckedView } from './not-checked.ts';
import { observationsView } from './observations.ts';
import { htmlPage } from './page.ts';
import { requirementsView } from './requirements.ts';
import { runView } from './run.ts';
import { say } from './say.ts';
import { style } from './style.ts';
import { suiteTable } from './suite-table.ts';
import { verdictView } from './verdict.ts';
import { words } from './words.ts';

export interface HtmlOptions {
  /** The language that is shown at first; the reader can switch. Default `en`. */
  readonly lang?: Lang;
  /** Where results.json lies, for the replay commands. Default `results.json`. */
  readonly resultsPath?: string;
}

/** The report as one page that loads nothing: style and script stand in it, and their hashes forbid any other. */
export function renderHtml(
  results: Results,
  { lang = 'en', resultsPath = 'results.json' }: HtmlOptions = {},
): string {
  const observed = results.requirements.some(({ observations }) => observations.length > 0);
  return htmlPage({
    lang,
    product: words.product,
    headline: headlineOf(results),
    generator: kitName(results),
    style,
    skip: { to: 'findings', label: words.skip },
    main: markup`${verdictView(results)}
<nav aria-labelledby="contents"><span class="visually-hidden" id="contents">${say(words.contents)}</span>
<a href="#findings">${say(words.first)}</a> <a href="#run">${say(words.run)}</a> <a href="#suites">${say(words.bySuite)}</a> ${
      observed ? markup`<a href="#open">${say(words.openShort)}</a> ` : nothing
    }<a href="#requirements">${say(words.all)}</a> <a href="#not-checked">${say(words.notCheckedShort)}</a> <a href="#legend">${say(words.legend)}</a></nav>
${findingsView(results, resultsPath)}
${runView(results)}
${suiteTable(results)}
${observationsView(results)}
${requirementsView(results)}
${notCheckedView(results)}
${legendView()}`,
    footer: markup`${kitName(results)} · ${say(footer(results))}`,
  });
}

function footer({ seed }: Results): Text {
  return {
    en: `seed ${seed}; the same seed draws the same requests`,
    zh: `种子 ${seed}；相同的种子生成相同的请求`,
  };
}

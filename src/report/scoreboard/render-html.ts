import type { Lang } from '../bilingual.ts';
import { kitName } from '../kit-name.ts';
import { foreign } from '../html/foreign.ts';
import { markup, nothing } from '../html/markup.ts';
import { htmlPage } from '../html/page.ts';
import { say } from '../html/say.ts';
import { words } from '../html/words.ts';
import { editionsDiffer, type Scoreboard } from './board.ts';
import { boardHeadline } from './headline.ts';
import { boardFindings } from './html-findings.ts';
import { tableView } from './html-table.ts';
import { causesFrom } from './notes.ts';
import { boardStyle } from './style.ts';
import { boardWords } from './words.ts';

/**
 * The scoreboard as one page in both languages, under the same policy as the report.
 *
 * @param lang the language that is shown at first
 */
export function renderBoardHtml({ sdks, notes }: Scoreboard, lang: Lang): string {
  const headline = boardHeadline(sdks);
  const kits = [...new Set(sdks.map(({ results }) => kitName(results)))].join(', ');
  return htmlPage({
    lang,
    product: boardWords.product,
    headline,
    generator: kits,
    style: boardStyle,
    skip: { to: 'table', label: boardWords.skip },
    main: markup`<h1>${say(headline)}</h1>
<p class="lead">${say(boardWords.lead)}</p>
${editionsDiffer(sdks) ? markup`<p class="limit">${say(boardWords.editions)}</p>` : nothing}
<nav aria-labelledby="contents"><span class="visually-hidden" id="contents">${say(words.contents)}</span>
<a href="#table">${say(boardWords.table)}</a> <a href="#findings">${say(boardWords.findings)}</a></nav>
${tableView(sdks)}
${boardFindings(sdks, causesFrom(notes))}`,
    footer: foreign(kits, 300),
  });
}

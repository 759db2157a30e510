import type { RequirementResult } from '../../generated/results.ts';
import type { Lang } from '../bilingual.ts';
import { countOf } from '../count-of.ts';
import { words } from '../html/words.ts';
import { outcomeLabels, verdictLabels } from '../labels.ts';
import {
  boardSuites,
  editionsDiffer,
  type BoardRow,
  type Scoreboard,
  type SdkResults,
} from './board.ts';
import { markdownText } from './escape-markdown.ts';
import { findingId, hasFinding, sdkAnchor } from './finding-id.ts';
import { boardHeadline } from './headline.ts';
import { markdownFindings } from './markdown-findings.ts';
import { causesFrom } from './notes.ts';
import { occurring } from './occurring.ts';
import { boardWords } from './words.ts';

export interface MarkdownOptions {
  readonly lang: Lang;
  /** The same in the other language: a link relative to this file. */
  readonly other: string;
}

const OTHER: Readonly<Record<Lang, string>> = { en: '中文', zh: 'English' };

/** The scoreboard as Markdown in one language: the table, and what was found in each SDK. */
export function renderBoardMarkdown(
  { sdks, notes }: Scoreboard,
  { lang, other }: MarkdownOptions,
): string {
  const shown = occurring(sdks);
  const legend = shown.map((outcome) => {
    const { mark, name } = outcomeLabels[outcome];
    return `${mark} ${name[lang]}`;
  });
  const parts = [
    `# ${boardWords.product[lang]}`,
    `[${OTHER[lang]}](${other})`,
    `**${boardHeadline(sdks)[lang]}${lang === 'zh' ? '。' : '.'}** ${boardWords.lead[lang]}`,
    ...(editionsDiffer(sdks) ? [boardWords.editions[lang]] : []),
    `## ${boardWords.table[lang]}`,
    legend.join(' · '),
    table(sdks, lang),
    `## ${boardWords.findings[lang]}`,
    ...markdownFindings(sdks, causesFrom(notes), lang),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(sdks: readonly SdkResults[], lang: Lang): string {
  const row = (first: string, cells: readonly string[]): string =>
    `| ${[first, ...cells].join(' | ')} |`;
  const empty = sdks.map(() => '');
  return [
    row(words.requirement[lang], sdks.map(head)),
    row(
      '---',
      sdks.map(() => ':-:'),
    ),
    row(
      `**${boardWords.verdict[lang]}**`,
      sdks.map(({ results: { verdict } }) => {
        const { mark, name } = verdictLabels[verdict];
        return `${mark} ${name[lang]}`;
      }),
    ),
    ...occurring(sdks).map((outcome) =>
      row(
        outcomeLabels[outcome].name[lang],
        sdks.map(({ results }) => String(countOf(results.summary, outcome))),
      ),
    ),
    ...boardSuites(sdks).flatMap(({ name, rows }) => [
      row(`**${markdownText(name[lang])}**`, empty),
      ...rows.map((one) => row(rowHead(one, lang), cells(one, sdks, lang))),
    ]),
  ].join('\n');
}

function head({ id, results }: SdkResults): string {
  const { name = id, version, language } = results.subject;
  const parts = [version, language].flatMap((part) => (part === undefined ? [] : [part]));
  return [`[${markdownText(name)}](#${sdkAnchor(id)})`, ...parts.map(markdownText)].join('<br>');
}

function rowHead({ id, title, level }: BoardRow, lang: Lang): string {
  return `**${markdownText(id)}** ${level}<br>${markdownText(title[lang])}`;
}

function cells({ cells: all }: BoardRow, sdks: readonly SdkResults[], lang: Lang): string[] {
  return all.map((result, index) =>
    result === undefined ? '·' : cell(result, sdks[index]?.id ?? '', lang),
  );
}

function cell(result: RequirementResult, sdk: string, lang: Lang): string {
  const { mark, name } = outcomeLabels[result.outcome];
  return hasFinding(result) ? `[${mark}](#${findingId(sdk, result.id)} "${name[lang]}")` : mark;
}

import type { Outcome } from '../../generated/results.ts';
import type { Lang } from '../../report/bilingual.ts';
import { outcomeLabels, outcomesInOrder } from '../../report/labels.ts';
import { markdownText } from '../../report/scoreboard/escape-markdown.ts';
import type { Cause } from './causes.ts';
import { table } from './markdown-table.ts';
import type { Mock } from './mock.ts';
import type { MockRecord, RecordedRequirement } from './record.ts';
import { foreignWords as words } from './words.ts';

/** A mock and what is recorded of it. */
export interface Checked {
  readonly mock: Mock;
  readonly record: MockRecord;
}

const COUNTED = ['failed', 'warned', 'incomplete', 'passed'] as const satisfies Outcome[];

/** The part of the pages that is about mock servers, as paragraphs of Markdown. */
export function mockPages(
  checked: readonly Checked[],
  causes: readonly Cause[],
  lang: Lang,
): readonly string[] {
  return [
    `## ${words.mocks[lang]}`,
    words.mocksLead[lang],
    overview(checked, lang),
    `### ${words.causes[lang]}`,
    words.causesLead[lang],
    ...causes.map((cause) => causeView(cause, checked, lang)),
    `### ${words.incomplete[lang]}`,
    reasons(checked, lang),
    `### ${words.all[lang]}`,
    legend(lang),
    matrix(checked, lang),
  ];
}

function overview(checked: readonly Checked[], lang: Lang): string {
  return table(
    [
      ...[words.server, words.from, words.language, words.how].map((word) => word[lang]),
      words.exit[lang],
      ...COUNTED.map((outcome) => outcomeLabels[outcome].name[lang]),
    ],
    checked.map(({ mock, record: { exitCode, summary } }) => [
      `${mock.name} ${mock.version}`,
      markdownText(mock.from),
      mock.language,
      mock.how[lang],
      String(exitCode),
      ...COUNTED.map((outcome) => String(summary[outcome])),
    ]),
  );
}

function causeView(
  { mocks, requirements, cause }: Cause,
  checked: readonly Checked[],
  lang: Lang,
): string {
  const names = checked.filter(({ mock }) => mocks.includes(mock.id));
  const colon = lang === 'zh' ? '：' : ': ';
  const example = names
    .flatMap(({ record }) => record.requirements)
    .find(({ id, observed }) => id === requirements[0] && observed !== undefined);
  return [
    `**${names.map(({ mock }) => mock.name).join(', ')}**${colon}${cause[lang]}`,
    requirements.map((id) => `\`${id}\``).join(', '),
    ...(example === undefined ? [] : [`> ${exampleOf(example, lang)}`]),
  ].join('\n\n');
}

function exampleOf({ id, expected, observed }: RecordedRequirement, lang: Lang): string {
  const part = (word: { readonly [L in Lang]: string }, value: string | undefined): string =>
    `${word[lang]} *${markdownText(value ?? '')}*`;
  return `${id}: ${part(words.expected, expected?.[lang])}, ${part(words.observed, observed?.[lang])}`;
}

function reasons(checked: readonly Checked[], lang: Lang): string {
  const counts = new Map<string, number[]>();
  for (const [at, { record }] of checked.entries()) {
    for (const { outcome, reason } of record.requirements) {
      if (outcome !== 'incomplete') continue;
      const why = reason?.[lang] ?? '';
      const row = counts.get(why) ?? checked.map(() => 0);
      row[at] = (row[at] ?? 0) + 1;
      counts.set(why, row);
    }
  }
  return table(
    [words.reason[lang], ...checked.map(({ mock }) => mock.name)],
    [...counts].map(([why, row]) => [
      markdownText(why),
      ...row.map((count) => (count === 0 ? '' : String(count))),
    ]),
  );
}

function legend(lang: Lang): string {
  return outcomesInOrder
    .filter((outcome) => outcome !== 'deviation' && outcome !== 'notSelected')
    .map((outcome) => `${outcomeLabels[outcome].mark} ${outcomeLabels[outcome].name[lang]}`)
    .join(' · ');
}

function matrix(checked: readonly Checked[], lang: Lang): string {
  const [first] = checked;
  return table(
    [words.requirement[lang], ...checked.map(({ mock }) => mock.name)],
    (first?.record.requirements ?? []).map(({ id, level, title }) => [
      `**${id}** ${level}<br>${markdownText(title[lang])}`,
      ...checked.map(({ record }) => {
        const found = record.requirements.find((one) => one.id === id);
        return found === undefined ? '' : outcomeLabels[found.outcome].mark;
      }),
    ]),
  );
}

import type { RequirementResult, Text } from '../../generated/results.ts';
import { expectedOf, observedOf, reasonOf, titleOf, type Lang } from '../bilingual.ts';
import { headlineOf } from '../headline.ts';
import { words } from '../html/words.ts';
import { outcomeLabels } from '../labels.ts';
import type { ReasonGroup } from '../reasons.ts';
import { replayCommand } from '../replay-command.ts';
import type { SdkResults } from './board.ts';
import { markdownCode, markdownText } from './escape-markdown.ts';
import { sdkFacts } from './facts.ts';
import { findingId, sdkAnchor } from './finding-id.ts';
import { findingsOf } from './findings-of.ts';
import { inputLine } from './input-line.ts';
import type { CauseOf } from './notes.ts';
import { boardWords } from './words.ts';

/** What was found in each SDK, as paragraphs of Markdown. */
export function markdownFindings(
  sdks: readonly SdkResults[],
  causeOf: CauseOf,
  lang: Lang,
): readonly string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  return sdks.flatMap((sdk) => {
    const { id, results } = sdk;
    const { name = id, version = '' } = results.subject;
    const { single, grouped } = findingsOf(results);
    return [
      `<a id="${sdkAnchor(id)}"></a>`,
      `### ${markdownText(`${name} ${version}`.trim())}`,
      `**${headlineOf(results)[lang]}**`,
      sdkFacts(sdk)
        .map(([term, value]) => `${term[lang]}${colon}${markdownText(value)}`)
        .join(' · '),
      ...(results.problems ?? []).map((problem) => markdownText(problem[lang])),
      ...(single.length + grouped.length === 0 ? [words.nothingFound[lang]] : []),
      ...single.flatMap((result) => finding(sdk, result, causeOf(id, result.id), lang)),
      ...grouped.map((group) => groupOf(id, group, lang)),
    ];
  });
}

function groupOf(sdk: string, { reason, requirements }: ReasonGroup, lang: Lang): string {
  const { mark, name } = outcomeLabels.incomplete;
  const members = requirements.map(
    (result) =>
      `- <a id="${findingId(sdk, result.id)}"></a>${markdownText(result.id)}: ${markdownText(titleOf(result)[lang])}`,
  );
  return [`#### ${mark} ${name[lang]}`, markdownText(reason[lang]), members.join('\n')].join(
    '\n\n',
  );
}

function finding(
  { id: sdk, path }: SdkResults,
  result: RequirementResult,
  cause: Text | undefined,
  lang: Lang,
): readonly string[] {
  const { id, outcome, level, counterexample, flaky } = result;
  const { mark, name } = outcomeLabels[outcome];
  const reason = reasonOf(result);
  const line = (term: Text, value: string): string =>
    `- ${term[lang]}${lang === 'zh' ? '：' : ': '}${value}`;
  const lines = [
    ...(cause === undefined ? [] : [line(boardWords.cause, markdownText(cause[lang]))]),
    ...(reason !== undefined && (counterexample === undefined || flaky === true)
      ? [line(words.reason, markdownText(reason[lang]))]
      : []),
    ...(counterexample === undefined
      ? []
      : [
          line(words.expected, markdownText(expectedOf(counterexample)[lang])),
          line(words.observed, markdownText(observedOf(counterexample)[lang])),
          ...[inputLine(counterexample.input)]
            .filter((input) => input !== '')
            .map((input) => line(words.input, markdownCode(input))),
          line(words.replay, markdownCode(replayCommand(path, id))),
        ]),
  ];
  return [
    `<a id="${findingId(sdk, id)}"></a>`,
    `#### ${mark} ${name[lang]} · ${markdownText(id)} · ${level}`,
    markdownText(titleOf(result)[lang]),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
  ];
}

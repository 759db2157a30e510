import type { RequirementResult, Results, Text } from '../../generated/results.ts';
import { expectedOf, observedOf, reasonOf, titleOf, type Lang } from '../bilingual.ts';
import { cutWithNote } from '../cut.ts';
import { between, grouped } from '../format.ts';
import { headlineOf } from '../headline.ts';
import { outcomeLabels, verdictLabels } from '../labels.ts';
import { suitesOf } from '../by-suite.ts';
import { groupByReason } from '../reasons.ts';
import { replayCommand } from '../replay-command.ts';
import { visible } from '../visible.ts';
import { outcomeStyles, painter, verdictStyles } from './colours.ts';
import { padEnd } from './display-width.ts';
import { say, type Page } from './page.ts';
import { suiteLines } from './suite-lines.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  readonly lang: Lang;
  /** Whether the terminal understands colour. */
  readonly colour: boolean;
  /** Columns, 20 or more. */
  readonly width: number;
  /** Where index.html was written; it is the last line. */
  readonly reportPath?: string;
  /** Where results.json lies, for the replay commands. Default `results.json`. */
  readonly resultsPath?: string;
}

const INDENT = 4;

/** What a run prints at its end. Ends with a line feed; paths and commands are never broken. */
export function renderTerminal(results: Results, options: TerminalOptions): string {
  const { lang, colour, width, reportPath, resultsPath = 'results.json' } = options;
  const page: Page = { lang, width, resultsPath, paint: painter(colour) };
  const { requirements } = results;
  const of = (outcome: RequirementResult['outcome']): readonly RequirementResult[] =>
    requirements.filter((result) => result.outcome === outcome);
  return [
    ...verdictLines(results, page),
    '',
    ...suiteLines(results, page),
    ...unreadable(results, page),
    ...(results.problems ?? []).flatMap((problem) => [
      '',
      ...sentence(page, page.paint('red', outcomeLabels.failed.mark), problem),
    ]),
    ...[...of('failed'), ...of('warned')].flatMap((result) => ['', ...finding(result, page)]),
    ...groupByReason(requirements, 'incomplete').flatMap(({ reason, requirements: members }) => [
      '',
      ...sentence(page, page.paint('magenta', outcomeLabels.incomplete.mark), reason),
      ...indented(page, names(members, page)),
    ]),
    ...of('deviation').flatMap((result) => ['', ...deviation(result, page)]),
    '',
    ...(reportPath === undefined
      ? []
      : [`${say(page, { en: 'Report', zh: '报告' })}  ${visible(reportPath)}`]),
    '',
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

/** Executions that were named and could not be read: what needs them is incomplete for that reason. */
function unreadable({ fixtures = [] }: Results, page: Page): readonly string[] {
  return fixtures.flatMap(({ flowName, executionName, problem }) =>
    problem === undefined
      ? []
      : [
          '',
          ...sentence(page, page.paint('magenta', outcomeLabels.incomplete.mark), {
            en: `${flowName}/${executionName} could not be read: ${problem.en}`,
            zh: `无法读取 ${flowName}/${executionName}：${problem.zh}`,
          }),
        ],
  );
}

/** So many ids are read by nobody; the report lists them. */
const MOST_IDS = 12;

function names(members: readonly RequirementResult[], page: Page): string {
  if (members.length <= MOST_IDS) return members.map(({ id }) => id).join('  ');
  const suites = suitesOf(members).map(
    ({ name, requirements }) => `${say(page, name)} ${requirements.length}`,
  );
  return say(page, {
    en: `${members.length} requirements: ${suites.join(', ')}`,
    zh: `${members.length} 条要求：${suites.join('，')}`,
  });
}

function verdictLines(results: Results, page: Page): readonly string[] {
  const { verdict, requests, seed, startedAt, finishedAt, interrupted, subject } = results;
  const { paint } = page;
  const took = between(startedAt, finishedAt);
  const name = subject.endpoint ?? [subject.name, subject.version].filter(Boolean).join(' ');
  const facts = [
    ...(subject.embedded === true
      ? [say(page, { en: 'the kit’s own reference endpoint', zh: '工具自带的参考端点' })]
      : []),
    visible(cutWithNote(name, 200)),
    say(page, { en: `${grouped(requests)} requests`, zh: `${grouped(requests)} 次请求` }),
    ...(took === undefined ? [] : [took]),
    say(page, { en: `seed ${seed}`, zh: `种子 ${seed}` }),
  ];
  const [first = '', ...rest] = wrap(
    `${verdictLabels[verdict].mark} ${say(page, headlineOf(results))}`,
    page.width,
  );
  return [
    ...[first, ...rest].map((line) => paint('bold', paint(verdictStyles[verdict], line))),
    ...wrap(facts.join(' · '), page.width).map((line) => paint('dim', line)),
    ...(interrupted === undefined
      ? []
      : wrap(
          `${say(page, { en: 'Interrupted: ', zh: '已中断：' })}${say(page, interrupted)}`,
          page.width,
        )),
  ];
}

function finding(result: RequirementResult, page: Page): readonly string[] {
  const { id, level, outcome, counterexample, flaky } = result;
  const reason = reasonOf(result);
  const title = `${page.paint(outcomeStyles[outcome], outcomeLabels[outcome].mark)} ${page.paint('bold', visible(id))}  ${level}`;
  const rows: (readonly [Text, string])[] = [];
  if (counterexample === undefined) {
    if (reason !== undefined) rows.push([{ en: 'reason', zh: '原因' }, say(page, reason)]);
  } else {
    rows.push(
      [{ en: 'expected', zh: '预期' }, say(page, expectedOf(counterexample))],
      [{ en: 'observed', zh: '实际' }, say(page, observedOf(counterexample))],
    );
    if (flaky === true) {
      const { failedTries, tries } = counterexample;
      rows.push([
        { en: 'flaky', zh: '不稳定' },
        say(page, {
          en: `run again, it failed in ${failedTries} of ${tries} tries`,
          zh: `再次运行 ${tries} 次，其中 ${failedTries} 次不通过`,
        }),
      ]);
    }
  }
  return [
    title,
    ...indented(page, say(page, titleOf(result))),
    ...rows.flatMap(([term, value]) => labelled(page, term, value)),
    ...(counterexample === undefined
      ? []
      : [
          `${label(page, { en: 'replay', zh: '重放' })}${visible(replayCommand(page.resultsPath, id))}`,
        ]),
  ];
}

function deviation(result: RequirementResult, page: Page): readonly string[] {
  const { id, deviation: known } = result;
  const { name } = outcomeLabels.deviation;
  // The longest ids leave no room beside them on a narrow terminal.
  return [
    `${page.paint('cyan', outcomeLabels.deviation.mark)} ${page.paint('bold', visible(id))}`,
    ...indented(
      page,
      say(
        page,
        known === undefined
          ? name
          : {
              en: `${name.en}: ${known.reason} (${known.owner}, until ${known.expires})`,
              zh: `${name.zh}：${known.reason}（${known.owner}，有效期至 ${known.expires}）`,
            },
      ),
    ),
  ];
}

function sentence(page: Page, mark: string, words: Text): readonly string[] {
  return wrap(say(page, words), page.width - 2).map(
    (line, index) => `${index === 0 ? mark : ' '} ${line}`,
  );
}

function indented({ width }: Page, value: string): readonly string[] {
  return wrap(value, width - INDENT).map((line) => ' '.repeat(INDENT) + line);
}

function label(page: Page, term: Text): string {
  return ' '.repeat(INDENT) + page.paint('dim', padEnd(term[page.lang], 10));
}

function labelled(page: Page, term: Text, value: string): readonly string[] {
  const first = label(page, term);
  const margin = INDENT + 10;
  return wrap(value, page.width - margin).map((line, index) =>
    index === 0 ? first + line : ' '.repeat(margin) + line,
  );
}

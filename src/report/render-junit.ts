import type { RequirementResult, Results, Text } from '../generated/results.ts';
import { clauseOf, expectedOf, observedOf, reasonOf, titleOf, type Lang } from './bilingual.ts';
import { cutWithNote } from './cut.ts';
import { describeInput } from './describe-input.ts';
import { headlineOf } from './headline.ts';
import { replayCommand } from './replay-command.ts';
import { suitesOf } from './by-suite.ts';
import { visible } from './visible.ts';

export interface JunitOptions {
  /** Default `en`. */
  readonly lang?: Lang;
  /** Where results.json lies, for the replay command. Default `results.json`. */
  readonly resultsPath?: string;
}

interface TestCase {
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
  readonly seconds: number;
  readonly xml: string;
}

/**
 * `junit.xml`: a suite of tests for each suite. A failure is a MUST that failed, an error could not
 * be assessed; what does not apply, was not selected or is a known deviation is skipped. What is
 * wrong with the run itself is a test of its own, so that a viewer is never green when the run is not.
 */
export function renderJunit(
  results: Results,
  { lang = 'en', resultsPath = 'results.json' }: JunitOptions = {},
): string {
  const say = (words: Text): string => words[lang];
  const suites: { id: string; cases: readonly TestCase[] }[] = suitesOf(results.requirements).map(
    ({ id, requirements }) => ({
      id,
      cases: requirements.map((result) => requirementCase(result, say, resultsPath)),
    }),
  );
  const run = runCases(results, say);
  if (run.length > 0) suites.unshift({ id: 'run', cases: run });
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name=${quoted(`fnf-conformance: ${say(headlineOf(results))}`)} ${counts(all)}>`,
    ...suites.map(({ id, cases }) =>
      [
        `  <testsuite name=${quoted(id)} ${counts(cases)} skipped="${tally(cases, 'skipped')}" timestamp=${quoted(results.startedAt)}>`,
        '    <properties>',
        `      <property name="seed" value="${results.seed}"/>`,
        `      <property name="verdict" value=${quoted(results.verdict)}/>`,
        '    </properties>',
        ...cases.map(({ xml }) => xml),
        '  </testsuite>',
      ].join('\n'),
    ),
    '</testsuites>',
    '',
  ].join('\n');
}

function requirementCase(
  result: RequirementResult,
  say: (words: Text) => string,
  resultsPath: string,
): TestCase {
  const { id, suite, outcome, level, durationMs, counterexample, deviation } = result;
  const reason = reasonOf(result);
  const why = reason === undefined ? '' : say(reason);
  const short =
    counterexample === undefined
      ? why
      : `${say({ en: 'expected', zh: '预期' })}: ${say(expectedOf(counterexample))}; ${say({ en: 'observed', zh: '实际' })}: ${say(observedOf(counterexample))}`;
  const long = [
    say(clauseOf(result)),
    `[${result.source}]`,
    short,
    short === why ? '' : why,
    counterexample === undefined
      ? ''
      : `${replayCommand(resultsPath, id)}\n\n${describeInput(counterexample.input)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  const [kind, child] = ((): [TestCase['kind'], string] => {
    switch (outcome) {
      case 'passed':
        return ['passed', ''];
      case 'warned':
        return ['passed', `<system-out>${content(`${level}: ${long}`)}</system-out>`];
      case 'failed':
        return [
          'failure',
          `<failure message=${quoted(short)} type="${level}">${content(long)}</failure>`,
        ];
      case 'incomplete':
        return [
          'error',
          `<error message=${quoted(short)} type="incomplete">${content(long)}</error>`,
        ];
      case 'notApplicable':
      case 'notSelected':
        return ['skipped', `<skipped message=${quoted(why === '' ? outcome : why)}/>`];
      case 'deviation':
        return ['skipped', `<skipped message=${quoted(deviation?.reason ?? why)}/>`];
    }
  })();
  return testCase(kind, `${id}: ${say(titleOf(result))}`, suite, durationMs / 1000, child);
}

function runCases(
  { problems = [], interrupted }: Results,
  say: (words: Text) => string,
): readonly TestCase[] {
  return [
    ...problems.map((problem) =>
      testCase('failure', say(problem), 'run', 0, `<failure message=${quoted(say(problem))}/>`),
    ),
    ...(interrupted === undefined
      ? []
      : [
          testCase(
            'error',
            say({ en: 'the run finishes', zh: '运行完成' }),
            'run',
            0,
            `<error message=${quoted(say(interrupted))} type="interrupted"/>`,
          ),
        ]),
  ];
}

function testCase(
  kind: TestCase['kind'],
  name: string,
  suite: string,
  seconds: number,
  child: string,
): TestCase {
  const open = `    <testcase name=${quoted(name)} classname=${quoted(`fnf-conformance.${suite}`)} time="${seconds.toFixed(3)}"`;
  return {
    kind,
    seconds,
    xml: child === '' ? `${open}/>` : `${open}>\n      ${child}\n    </testcase>`,
  };
}

function counts(cases: readonly TestCase[]): string {
  const seconds = cases.reduce((sum, { seconds }) => sum + seconds, 0);
  return `tests="${cases.length}" failures="${tally(cases, 'failure')}" errors="${tally(cases, 'error')}" time="${seconds.toFixed(3)}"`;
}

function tally(cases: readonly TestCase[], wanted: TestCase['kind']): number {
  return cases.filter(({ kind }) => kind === wanted).length;
}

const LONGEST_MESSAGE = 2_000;
const LONGEST_CONTENT = 20_000;

function content(value: string): string {
  return escape(visible(cutWithNote(value, LONGEST_CONTENT)));
}

function quoted(value: string): string {
  return `"${escape(visible(cutWithNote(value, LONGEST_MESSAGE)))
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')}"`;
}

function escape(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

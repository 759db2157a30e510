import type { RequirementResult } from '../generated/results.ts';
import { expectedOf, observedOf, reasonOf, titleOf, type Lang } from '../report/bilingual.ts';
import { visible } from '../report/visible.ts';
import { formatTranscript } from './format-transcript.ts';
import { oneLine } from './quote.ts';
import type { Style } from './style.ts';

const WORDS = {
  en: {
    holds: 'holds now',
    fails: 'still fails',
    unknown: 'cannot be told',
    expected: 'expected',
    observed: 'observed',
    asked: 'the SDK was asked',
    gave: 'it gave its caller',
    exchange: (n: number, of: number) => `exchange ${n} of ${of}`,
  },
  zh: {
    holds: '现已符合',
    fails: '仍不符合',
    unknown: '无法判定',
    expected: '预期',
    observed: '实际',
    asked: '要求 SDK 执行',
    gave: 'SDK 交给调用者',
    exchange: (n: number, of: number) => `第 ${n} 次交互（共 ${of} 次）`,
  },
} as const;

/** What came of a replay: a sentence, what was expected and observed, and the exchanges. */
export function formatReplay(
  result: RequirementResult,
  { style, lang }: { readonly style: Style; readonly lang: Lang },
): string {
  const words = WORDS[lang];
  const { counterexample } = result;
  const reason = reasonOf(result)?.[lang];
  const title = `${result.id}  ${titleOf(result)[lang]}`;
  const lines = [`${verdict(result, style, lang)}  ${oneLine(title)}`];
  if (reason !== undefined) lines.push(`  ${visible(reason)}`);
  if (counterexample !== undefined) {
    lines.push(
      `  ${style.paint('dim', words.expected)}  ${visible(expectedOf(counterexample)[lang])}`,
      `  ${style.paint('dim', words.observed)}  ${visible(observedOf(counterexample)[lang])}`,
    );
    const { exchanges, calls = [] } = counterexample;
    for (const { method, params, outcome } of calls) {
      lines.push(
        '',
        `${style.paint('dim', `--- ${words.asked}`)} ${oneLine(method)} ${oneLine(params)}`,
        `${style.paint('dim', `--- ${words.gave}`)} ${oneLine(outcome)}`,
      );
    }
    exchanges.forEach((exchange, index) => {
      lines.push(
        '',
        style.paint('dim', `--- ${words.exchange(index + 1, exchanges.length)}`),
        formatTranscript(exchange, style).trimEnd(),
      );
    });
  }
  return `${lines.join('\n')}\n`;
}

function verdict({ outcome }: RequirementResult, style: Style, lang: Lang): string {
  const words = WORDS[lang];
  switch (outcome) {
    case 'passed':
      return style.paint(['green', 'bold'], words.holds);
    case 'failed':
    case 'warned':
    case 'deviation':
      return style.paint(['red', 'bold'], words.fails);
    case 'incomplete':
    case 'notApplicable':
    case 'notSelected':
      return style.paint(['yellow', 'bold'], words.unknown);
  }
}

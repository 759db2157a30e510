import { describe, expect, it } from 'vitest';
import { sampleEvents, sampleResult } from '../testing/sample-events.ts';
import { headlineOf } from './headline.ts';
import { resultsFromEvents } from './results-from-events.ts';

function headline(...run: Parameters<typeof sampleEvents>): { en: string; zh: string } {
  return headlineOf(resultsFromEvents(sampleEvents(...run)));
}

const cause = { en: 'it was interrupted', zh: '已中断' };

describe('the verdict in a sentence', () => {
  it.each<[string, Parameters<typeof sampleEvents>, RegExp, RegExp]>([
    ['conformant', [], /^Conformant: \d+ requirements apply and all are met$/, /^符合：/],
    [
      'conformant with warnings',
      [[sampleResult('LIMIT-FULL-PAGES', { outcome: 'warned' })]],
      /^Conformant: .*; 1 recommendation is not$/,
      /另有 1 条建议未满足/,
    ],
    [
      'conformant with deviations',
      [[sampleResult('ERROR-STATUS', { outcome: 'deviation' })]],
      /^Conformant with 1 known deviation$/,
      /^符合，但有 1 项已知偏差$/,
    ],
    [
      'not conformant',
      [[sampleResult('ERROR-STATUS', { outcome: 'failed' })]],
      /^Not conformant: 1 requirement failed$/,
      /^不符合：1 条/,
    ],
    [
      'not conformant because of the run',
      [[], {}, { problems: [cause] }],
      /no requirement failed, but the run has 1 problem$/,
      /运行存在 1 个问题/,
    ],
    [
      'incomplete',
      [[sampleResult('ERROR-STATUS', { outcome: 'incomplete' })]],
      /^Incomplete: .* 1 requirement could not be assessed$/,
      /^未完成：/,
    ],
    ['interrupted', [[], {}, { interrupted: cause }], /^Incomplete: .*interrupted$/, /运行被中断/],
    [
      'partial',
      [[], { selected: ['LIMIT-DEFAULT'] }],
      /^Partial run: only 1 of \d+ requirements were selected; none of them failed$/,
      /^部分运行：/,
    ],
    [
      'partial with deviations',
      [
        [sampleResult('ERROR-STATUS', { outcome: 'deviation' })],
        { selected: ['ERROR-STATUS', 'LIMIT-DEFAULT'] },
      ],
      /^Partial run: .*1 known deviation$/,
      /1 项已知偏差/,
    ],
  ])('of a run that is %s', (_name, run, en, zh) => {
    const said = headline(...run);
    expect(said.en).toMatch(en);
    expect(said.zh).toMatch(zh);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resultsFromEvents } from '../../report/results-from-events.ts';
import { sampleEvents } from '../../testing/sample-events.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { cutsOf } from './cuts.ts';
import { judgeRendered, judgeReport, type Rendered } from './judge-report.ts';
import { readLeft } from './left.ts';

const events = sampleEvents([], { selected: ['LIMIT-DEFAULT', 'LIMIT-UPPER-BOUND'] });
const lines = events.map((event) => `${JSON.stringify(event)}\n`);
const whole = readLeft(lines.join(''));
const cut = readLeft(lines.slice(0, -2).join('') + (lines.at(-2) ?? '').slice(0, 90));
const nothing = readLeft((lines[0] ?? '').slice(0, 90));

/** It came to its end, and one requirement has no result. */
const lacking = readLeft([...lines.slice(0, -2), ...lines.slice(-1)].join(''));

const ofWhole: Rendered = {
  ...{ lang: 'en', code: 0, stderr: '', html: '<html></html>' },
  results: resultsFromEvents(whole.events),
};
const ofCut: Rendered = {
  ...{ lang: 'en', code: 0, stderr: '', html: '<p>Interrupted: it was killed</p>' },
  results: resultsFromEvents(cut.events),
};
const ofNothing: Rendered = { lang: 'en', code: 2, stderr: 'error: there is no beginning.\n' };

describe('what is said against a report', () => {
  it('is nothing where it says what the events say', () => {
    expect([whole.finished, cut.finished, cut.torn]).toEqual([true, false, true]);
    expect(judgeRendered(whole, ofWhole)).toEqual([]);
    expect(judgeRendered(cut, ofCut)).toEqual([]);
    expect(judgeRendered(nothing, ofNothing)).toEqual([]);
  });

  it.each([
    ['a whole run that is called partial', whole, ofCut, /a whole run is partial/],
    ['a cut one that is not', cut, { ...ofCut, results: ofWhole.results }, /not say that it is/],
    [
      'a verdict that is too good',
      cut,
      { ...ofCut, results: ofWhole.results },
      /lacks something says/,
    ],
    ['an end that hides a gap', lacking, ofWhole, /lacks something says/],
    ['a result that was made up', cut, { ...ofCut, results: ofWhole.results }, /says passed of/],
    ['a result that was lost', whole, { ...ofWhole, results: ofCut.results }, /says incomplete of/],
    ['a page that says nothing', cut, { ...ofCut, html: '<html></html>' }, /does not say in en/],
    ['a page in the other language', cut, { ...ofCut, lang: 'zh' }, /does not say in zh/],
    ['an end without a page', cut, { lang: 'en', code: 0, stderr: '' }, /ended with 0/],
    ['a refusal', cut, { lang: 'en', code: 2, stderr: 'error: no\n' }, /ended with 2/],
    ['a report of nothing', nothing, { ...ofCut }, /report of nothing ended with 0/],
    ['a stack', nothing, { ...ofNothing, stderr: 'error: a\n    at b\n' }, /report of nothing/],
  ] as const)('tells of %s', (_, left, rendered, expected) => {
    expect(judgeRendered(left, rendered as Rendered).join('\n')).toMatch(expected);
  });

  it('is nothing, wherever the file is cut', async () => {
    await using folder = await temporaryFolder();
    const cuts = cutsOf(Buffer.from(lines.join('')), 'any');
    for (const [nth, { content }] of cuts.entries()) {
      expect(await judgeReport(content, join(folder.path, String(nth)), ['zh'])).toEqual([]);
    }
    expect(await judgeReport(undefined, join(folder.path, 'none'), ['en'])).toEqual([]);
  });

  it('is that the file cannot be read, where a line in its midst is torn', async () => {
    await using folder = await temporaryFolder();
    const torn = [lines[0], '{"event":\n', ...lines.slice(1)].join('');
    const told = await judgeReport(Buffer.from(torn), folder.path, ['en']);
    expect(told.join('\n')).toMatch(/report ended with 2: .*line 2/);
  });
});

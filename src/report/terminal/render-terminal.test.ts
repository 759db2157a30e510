import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richSample } from '../../testing/rich-sample.ts';
import {
  allIds,
  sampleCounterexample,
  sampleEvents,
  sampleResult,
} from '../../testing/sample-events.ts';
import { resultsFromEvents } from '../results-from-events.ts';
import { displayWidth } from './display-width.ts';
import { renderTerminal, type TerminalOptions } from './render-terminal.ts';

const plain: TerminalOptions = {
  lang: 'en',
  colour: false,
  width: 80,
  reportPath: 'reports/latest/index.html',
  resultsPath: 'reports/latest/results.json',
};
const rich = richSample();

describe('the summary in the terminal', () => {
  it('begins with the verdict and ends with the path of the report', () => {
    const lines = renderTerminal(rich, plain).trimEnd().split('\n');
    expect(lines[0]).toBe('✕ Not conformant: 2 requirements failed');
    expect(lines.at(-1)).toBe('Report  reports/latest/index.html');
  });

  it('tells of each failure what was expected, what was observed and how to run it again', () => {
    const shown = renderTerminal(rich, plain);
    expect(shown).toContain('expected  refused with InvalidArgument\n');
    expect(shown).toContain('observed  200 with 1 event\n');
    expect(shown).toContain(
      'npx fnf-conformance replay reports/latest/results.json LIMIT-UPPER-BOUND\n',
    );
    expect(shown).toContain('failed in 3 of 20 tries');
  });

  it('names a known deviation with its reason, its owner and its last day', () => {
    expect(renderTerminal(rich, { ...plain, width: 120 })).toMatch(
      /≈ ERROR-STATUS\n {4}known deviation: .*GW-1182 \(platform team, until 2027-01-31\)\n/,
    );
  });

  it('groups what could not be assessed by its reason', () => {
    expect(renderTerminal(rich, plain)).toMatch(
      /config file\)\n +ISOLATION-PERMISSION {2}ISOLATION-FOREIGN\n/,
    );
  });

  it('has a column for each outcome that occurs, and counts in it', () => {
    const wide = renderTerminal(rich, { ...plain, width: 120 });
    expect(wide).toMatch(/failed +warned +incomplete +deviation +passed +n\/a\n/);
    expect(wide).toMatch(/\nLimit +1 +1 +· +· +8 +·\n/);
  });

  it.each([
    ['en', 80],
    ['en', 40],
    ['zh', 80],
    ['zh', 40],
  ] as const)('keeps to its width in %s at %i columns, commands and paths aside', (lang, width) => {
    const lines = renderTerminal(rich, { ...plain, lang, width }).split('\n');
    const long = lines.filter((line) => displayWidth(line) > width);
    expect(long.filter((line) => !/npx fnf-conformance|index\.html/.test(line))).toEqual([]);
  });

  it('keeps to its width whatever happened to whichever requirement', () => {
    const outcome = fc.constantFrom(...(['failed', 'warned', 'incomplete', 'deviation'] as const));
    const words = fc.string({
      unit: fc.constantFrom('a', ' ', '订', '，', '\t', '\u202e', '\u0301'),
    });
    const result = fc.tuple(fc.constantFrom(...allIds), outcome, words).map(([id, ended, text]) =>
      sampleResult(id, {
        outcome: ended,
        reason: text,
        zh: { ...sampleResult(id).zh, reason: text },
        ...(ended === 'incomplete'
          ? {}
          : {
              counterexample: sampleCounterexample({
                observed: text,
                zh: { expected: text, observed: text },
              }),
            }),
        ...(ended === 'deviation'
          ? {
              deviation: { requirement: id, reason: text, owner: text, expires: '2027-01-31' },
            }
          : {}),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(result, { maxLength: 20 }),
        fc.integer({ min: 40, max: 120 }),
        fc.constantFrom('en' as const, 'zh' as const),
        (results, width, lang) => {
          const shown = renderTerminal(resultsFromEvents(sampleEvents(results)), {
            ...plain,
            lang,
            width,
          });
          expect(shown).not.toMatch(/[\t\u202e]/);
          const long = shown.split('\n').filter((line) => displayWidth(line) > width);
          expect(long.filter((line) => !/npx fnf-conformance|index\.html/.test(line))).toEqual([]);
        },
      ),
    );
  });

  it('counts by suite what could not be assessed for one reason, where the ids are too many', () => {
    const ended = (n: number): string =>
      renderTerminal(
        resultsFromEvents(
          sampleEvents(
            allIds
              .slice(0, n)
              .map((id) => sampleResult(id, { outcome: 'incomplete', reason: 'no network' })),
          ),
        ),
        { ...plain, width: 100 },
      );
    expect(ended(12)).toContain(allIds[11]);
    expect(ended(13)).not.toContain(allIds[0]);
    expect(ended(13)).toMatch(
      /\? no network\n {4}13 requirements: Shape of the response 11, Limit 2\n/,
    );
  });

  it('is coloured only when asked, and says the same', () => {
    const uncoloured = renderTerminal(rich, plain);
    const coloured = renderTerminal(rich, { ...plain, colour: true });
    expect(uncoloured).not.toContain('\u001b');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(uncoloured);
    expect(coloured).toContain('\u001b[31m');
  });

  it('speaks Chinese', () => {
    const shown = renderTerminal(rich, { ...plain, lang: 'zh' });
    expect(shown).toMatch(/^✕ 不符合：2 条要求不通过\n/);
    expect(shown).toContain('预期      以 InvalidArgument 拒绝');
  });

  it('lets no control character through and cuts what is long', () => {
    const hostile = '\u001b[2J\u001b]0;title\u0007\u202e\r';
    const results = resultsFromEvents(
      sampleEvents(
        [
          sampleResult('LIMIT-DEFAULT', {
            outcome: 'failed',
            title: hostile,
            counterexample: sampleCounterexample({ observed: hostile.repeat(100_000) }),
          }),
          sampleResult('LIMIT-ACCEPTED', { outcome: 'incomplete', reason: hostile }),
        ],
        { subject: { endpoint: hostile } },
        { problems: [{ en: hostile, zh: hostile }], interrupted: { en: hostile, zh: hostile } },
      ),
    );
    const shown = renderTerminal(results, { ...plain, reportPath: hostile, resultsPath: hostile });
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(shown).toContain('⟨U+001B⟩[2J');
    expect(shown.length).toBeLessThan(20_000);
  });

  it('says what was interrupted and what is wrong with the run', () => {
    const results = resultsFromEvents(
      sampleEvents(
        [],
        {},
        {
          interrupted: { en: 'Ctrl-C', zh: 'Ctrl-C' },
          problems: [{ en: 'the deviation ERROR-STATUS expired', zh: '偏差 ERROR-STATUS 已过期' }],
        },
      ),
    );
    expect(renderTerminal(results, plain)).toContain('Interrupted: Ctrl-C');
    expect(renderTerminal(results, plain)).toContain('✕ the deviation ERROR-STATUS expired');
  });
});

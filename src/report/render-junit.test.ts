import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from '../testing/parse-xml.ts';
import { richSample } from '../testing/rich-sample.ts';
import {
  allIds,
  sampleCounterexample,
  sampleEvents,
  sampleResult,
} from '../testing/sample-events.ts';
import { renderJunit } from './render-junit.ts';
import { resultsFromEvents } from './results-from-events.ts';

function cases(root: XmlElement): readonly XmlElement[] {
  return root.children.flatMap(({ children }) =>
    children.filter(({ name }) => name === 'testcase'),
  );
}

function caseOf(root: XmlElement, id: string): XmlElement {
  const found = cases(root).find(({ attributes }) => attributes.name?.startsWith(`${id}:`));
  if (found === undefined) throw new Error(`no test ${id}`);
  return found;
}

describe('junit.xml', () => {
  const root = parseXml(renderJunit(richSample()));

  it('has one test for each requirement, in a suite for each suite', () => {
    expect(cases(root)).toHaveLength(allIds.length);
    expect(root.children.map(({ attributes }) => attributes.name)).toContain('pagination');
  });

  it('says at each level how many tests it has and how they ended', () => {
    const tally = (list: readonly XmlElement[], kind: string): string =>
      String(list.filter(({ children }) => children.some(({ name }) => name === kind)).length);
    for (const level of [root, ...root.children]) {
      const own = level === root ? cases(root) : cases({ ...root, children: [level] });
      expect(level.attributes).toMatchObject({
        tests: String(own.length),
        failures: tally(own, 'failure'),
        errors: tally(own, 'error'),
      });
      if (level !== root) expect(level.attributes.skipped).toBe(tally(own, 'skipped'));
    }
    expect(root.attributes).toMatchObject({ failures: '2', errors: '3' });
  });

  it.each([
    ['LIMIT-UPPER-BOUND', 'failure'],
    ['ISOLATION-FOREIGN', 'error'],
    ['SIGNATURE-RPC-SECURITY-TOKEN', 'skipped'],
    ['ERROR-STATUS', 'skipped'],
    ['LIMIT-FULL-PAGES', 'system-out'],
  ])('keeps the outcome of %s apart: %s', (id, kind) => {
    expect(caseOf(root, id).children.map(({ name }) => name)).toEqual([kind]);
  });

  it('tells with a failure what was expected, what was observed and how to run it again', () => {
    const [failure] = caseOf(root, 'LIMIT-UPPER-BOUND').children;
    expect(failure?.attributes.message).toContain('refused with InvalidArgument');
    expect(failure?.attributes.message).toContain('200 with 1 event');
    expect(failure?.text).toContain('npx fnf-conformance replay results.json LIMIT-UPPER-BOUND');
  });

  it('skips what was not selected', () => {
    const partial = resultsFromEvents(sampleEvents([], { selected: ['LIMIT-DEFAULT'] }));
    const parsed = parseXml(renderJunit(partial));
    const skipped = cases(parsed).filter(({ children }) => children[0]?.name === 'skipped');
    expect(skipped).toHaveLength(allIds.length - 1);
    expect(caseOf(parsed, 'LIMIT-DEFAULT').children).toEqual([]);
    expect(parsed.attributes).toMatchObject({ failures: '0', errors: '0' });
  });

  it('tells the reason of a known deviation', () => {
    const [skipped] = caseOf(root, 'ERROR-STATUS').children;
    expect(skipped?.attributes.message).toContain('GW-1182');
  });

  it('speaks Chinese when asked', () => {
    expect(renderJunit(richSample(), { lang: 'zh' })).toContain('大于等于 1000 的 Limit 被拒绝');
  });

  it('is red when only the run itself is', () => {
    const said = { en: 'an entry expired', zh: '条目已过期' };
    const problem = resultsFromEvents(sampleEvents([], {}, { problems: [said] }));
    expect(parseXml(renderJunit(problem)).attributes).toMatchObject({ failures: '1', errors: '0' });
    const cut = resultsFromEvents(sampleEvents().slice(0, -1));
    expect(parseXml(renderJunit(cut)).attributes).toMatchObject({ failures: '0', errors: '1' });
  });

  it('is well-formed whatever an endpoint sent', () => {
    const hostile = ']]>&<x a="\'">\u0000\u001b[2J\ufffe\ud800\r\n\t\u202e</failure>';
    const results = resultsFromEvents(
      sampleEvents([
        sampleResult('LIMIT-DEFAULT', {
          outcome: 'failed',
          title: hostile,
          counterexample: sampleCounterexample({
            input: hostile,
            expected: hostile,
            observed: hostile.repeat(50_000),
          }),
        }),
      ]),
    );
    const xml = renderJunit(results);
    const [failure] = caseOf(parseXml(xml), 'LIMIT-DEFAULT').children;
    expect(failure?.attributes.message).toContain(
      ']]>&<x a="\'">⟨U+0000⟩⟨U+001B⟩[2J⟨U+FFFE⟩⟨U+D800⟩',
    );
    expect(xml.length).toBeLessThan(200_000);
  });
});

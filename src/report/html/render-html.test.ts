import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { notChecked } from '../../generated/requirements.ts';
import type { Results } from '../../generated/results.ts';
import { richSample } from '../../testing/rich-sample.ts';
import {
  allIds,
  sampleCounterexample,
  sampleEvents,
  sampleExchange,
  sampleResult,
} from '../../testing/sample-events.ts';
import { headlineOf } from '../headline.ts';
import { resultsFromEvents } from '../results-from-events.ts';
import { renderHtml } from './render-html.ts';

const rich = richSample();
const page = renderHtml(rich, { resultsPath: 'reports/latest/results.json' });

/** Everything that the page says, without its own style and script. */
function content(html: string): string {
  return html.replace(/<style>[^]*?<\/style>/, '').replace(/<script>[^]*?<\/script>/, '');
}

describe('index.html', () => {
  it('loads nothing: its policy allows its own style and script and nothing else', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const script = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b/);
    expect(content(page)).not.toMatch(/\s(?:src|srcset|style|on\w+)=["']|url\(|@import/);
    expect([...content(page).matchAll(/\shref="(.)/g)].every(([, first]) => first === '#')).toBe(
      true,
    );
  });

  it('leads nowhere that is not there, and has no id twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/\s(?:href="#|for="|aria-labelledby=")([^"]*)"/g)];
    for (const [, id = ''] of links) expect(ids).toContain(decodeURIComponent(id));
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    const empty = new Set(['meta', 'input', 'rect', '!doctype']);
    for (const [, end, name = ''] of content(page).matchAll(/<(\/?)([a-z!][a-z\d]*)\b[^>]*>/gi)) {
      if (empty.has(name.toLowerCase())) continue;
      if (end === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('says each sentence in both languages', () => {
    const spans = (lang: string): number => page.split(`<span lang="${lang}"`).length;
    expect(spans('en')).toBeGreaterThan(500);
    // Levels keep their keyword and have a Chinese gloss beside it.
    const glosses = page.split('<span lang="zh-CN" class="gloss">').length - 1;
    expect(spans('zh-CN') - glosses).toBe(spans('en'));
  });

  it('begins in the language that was asked for', () => {
    const zh = renderHtml(rich, { lang: 'zh' });
    expect(zh).toContain('<html lang="zh-CN">');
    expect(zh).toMatch(/<title>不符合：.*<\/title>/);
    expect(zh).toMatch(/id="lang-zh"[^>]* checked>/);
    expect(zh).not.toMatch(/id="lang-en"[^>]* checked>/);
    expect(page).toContain('<html lang="en">');
  });

  it('shows every requirement and every clause that cannot be checked', () => {
    for (const id of allIds) expect(page).toContain(`id="r-${id}"`);
    for (const { reason } of notChecked.slice(0, 3)) expect(page).toContain(reason.zh);
  });

  it('puts beside a failure what is needed to understand it and to run it again', () => {
    const article =
      /<article class="finding failed" id="finding-LIMIT-UPPER-BOUND">[^]*?<\/article>/;
    const [shown = ''] = article.exec(page) ?? [];
    for (const words of [
      'refused with InvalidArgument',
      '200，含 1 个事件',
      'made smaller in 14 steps',
      'it failed in 3 of 3 tries',
      '&quot;limit&quot;: 1000',
      '&quot;EventId&quot;: 9007199254740993',
      'npx fnf-conformance replay reports/latest/results.json LIMIT-UPPER-BOUND',
      'seed 42',
    ]) {
      expect(shown).toContain(words);
    }
  });

  it('has for every finding what was expected, what was observed and a command', () => {
    const found = rich.requirements.filter(({ counterexample }) => counterexample !== undefined);
    expect(found.map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['failed', 'warned', 'deviation']),
    );
    for (const { id } of found) {
      const [, shown = ''] =
        new RegExp(`<article [^>]*id="finding-${id}">([^]*?)</article>`).exec(page) ?? [];
      expect(shown).toMatch(/<div class="expected">.*<dd>.+<\/dd>/);
      expect(shown).toMatch(/<div class="observed">.*<dd>.+<\/dd>/);
      expect(shown).toContain(`replay reports/latest/results.json ${id}</pre>`);
    }
  });

  it('has the verdict and what limits it in its first heading, in both languages', () => {
    const deviation = sampleResult('ERROR-STATUS', { outcome: 'deviation' });
    for (const results of [
      rich,
      resultsFromEvents(sampleEvents()),
      resultsFromEvents(sampleEvents([deviation])),
      resultsFromEvents(sampleEvents([], { selected: ['LIMIT-DEFAULT'] })),
      resultsFromEvents(sampleEvents().slice(0, -1)),
    ]) {
      const [heading = ''] = /<h1[^]*?<\/h1>/.exec(renderHtml(results)) ?? [];
      const { en, zh } = headlineOf(results);
      expect(heading).toContain(`<span lang="en">${en}</span><span lang="zh-CN">${zh}</span>`);
    }
  });

  it('tells how often a failure came that comes and goes, and what stopped its shrinking', () => {
    expect(page).toContain('failed in 3 of 20 tries');
    expect(page).toContain('stopped there by the limit of requests');
  });

  it('shows what was observed, most often first', () => {
    expect(page.indexOf('read as 16')).toBeGreaterThan(0);
    const rows = page.slice(page.indexOf('Limit=0x10'));
    expect(rows.indexOf('read as 16')).toBeLessThan(rows.indexOf('refused with InvalidArgument'));
  });

  it('is the same page for the same results', () => {
    expect(renderHtml(rich)).toBe(renderHtml(richSample()));
  });

  it.each<[string, Results, RegExp]>([
    [
      'partial',
      resultsFromEvents(sampleEvents([], { selected: ['LIMIT-DEFAULT'] })),
      /<h1[^>]*>.*Partial run: only 1 of/,
    ],
    [
      'interrupted',
      resultsFromEvents(sampleEvents().slice(0, -1)),
      /Interrupted: the run ended without finishing/,
    ],
    [
      'without findings',
      resultsFromEvents(sampleEvents()),
      /Nothing failed, nothing was warned about/,
    ],
    [
      'of an own endpoint with faults',
      resultsFromEvents(
        sampleEvents([], {
          subject: { embedded: true, endpoint: 'http://127.0.0.1:1', faults: ['limit-off-by-one'] },
        }),
      ),
      /reference endpoint, with the faults.*limit-off-by-one/,
    ],
  ])('says of a run that is %s that it is', (_name, results, words) => {
    expect(renderHtml(results)).toMatch(words);
  });

  it.each([
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    `"onmouseover="alert(1)" x='`,
    '</style></title></textarea>-->',
    '\u0000\u001b]0;x\u0007\u202e\u2066\ud800\ufeff',
    '${alert(1)}{{x}}',
  ])('lets nothing out of its place: %j', (hostile) => {
    const results = hostileResults(hostile);
    const html = renderHtml(results, { resultsPath: hostile });
    // The marks around what cannot be seen are the only elements that may be added.
    const marks = /<span class="hidden-character">[^<]*<\/span>/g;
    const tags = (text: string): readonly string[] =>
      [...text.replaceAll(marks, '').matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) =>
        tag.replaceAll(/"[^"]*"/g, '""'),
      );
    expect(tags(html)).toEqual(
      tags(renderHtml(hostileResults('harmless'), { resultsPath: 'harmless' })),
    );
    expect(content(html)).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800\ufeff]/,
    );
  });

  it('cuts strings of a megabyte and says so', () => {
    const html = renderHtml(hostileResults('<'.repeat(1_000_000)));
    expect(html.length).toBeLessThan(3_000_000);
    expect(html).toContain('more characters are in results.json');
    expect(html).toContain('其余');
  });
});

/** Results with a text wherever an endpoint, a config file or a stored file can put one. */
function hostileResults(text: string): Results {
  const both = { en: text, zh: text };
  return {
    ...resultsFromEvents(
      sampleEvents(
        [
          sampleResult('LIMIT-DEFAULT', {
            outcome: 'failed',
            title: text,
            clause: text,
            source: text,
            reason: text,
            observations: [{ what: both, value: both, count: 1 }],
            counterexample: sampleCounterexample({
              path: text,
              input: { [text]: text },
              expected: text,
              observed: text,
              zh: { expected: text, observed: text },
              exchanges: [
                {
                  request: {
                    method: text,
                    path: text,
                    parameters: [
                      [text, text],
                      ['FlowName', text],
                    ],
                    headers: [[text, text]],
                    body: text,
                    bodyBytes: 7,
                  },
                  response: { ...sampleExchange().response, headers: [[text, text]], body: text },
                },
              ],
            }),
            zh: { title: text, clause: text, reason: text },
          }),
          sampleResult('ERROR-STATUS', {
            outcome: 'deviation',
            deviation: { requirement: text, code: text, reason: text, owner: text, expires: text },
          }),
          sampleResult('ERROR-ENVELOPE', {
            outcome: 'incomplete',
            reason: text,
            zh: { title: text, clause: text, reason: text },
          }),
        ],
        {
          subject: { endpoint: text, embedded: true, faults: [text], name: text, version: text },
          startedAt: text,
        },
        { interrupted: both, problems: [both] },
      ),
    ),
    fixtures: [{ flowName: text, executionName: text, kind: 'foreign', problem: both }],
    kit: { name: 'fnf-conformance', version: text },
    spec: { revision: text, sha256: text, requirementsSha256: text },
  };
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleResult } from '../../testing/sample-events.ts';
import { sampleCertification, sampleSdks } from '../../testing/sample-sdks.ts';
import { renderBoardHtml } from './render-html.ts';

const cause = { en: 'Numbers are read as doubles.', zh: '数字按双精度读取。' };
const notes = [{ sdk: 'a-1.0', requirement: 'DECODING-INT64', cause }];
const page = renderBoardHtml({ sdks: sampleSdks(), notes }, 'en');

describe('the scoreboard as a page', () => {
  it('loads nothing: its policy allows its own style and script and nothing else', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const script = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('leads nowhere that is not there, and has no id twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/\s(?:href="#|for="|aria-labelledby=")([^"]*)"/g)];
    expect(links.length).toBeGreaterThan(5);
    for (const [, id = ''] of links) expect(ids).toContain(decodeURIComponent(id));
  });

  it('says each outcome in a word as well as by its mark', () => {
    expect(page).toContain(
      '<td class="failed"><a href="#a-1.0--DECODING-INT64"><span class="mark" aria-hidden="true">✕</span><span class="visually-hidden"><span lang="en">failed</span><span lang="zh-CN">不通过</span></span></a></td>',
    );
  });

  it('tells the cause of a failure in both languages, with the command that shows it again', () => {
    const [, article = ''] = page.split('<article class="finding failed"');
    expect(article).toContain(`<span lang="en">${cause.en}</span><span lang="zh-CN">${cause.zh}`);
    expect(article).toContain('npx fnf-conformance replay kept/a-1.0.json DECODING-INT64');
  });

  it('says that nothing was found where nothing was', () => {
    const [, last = ''] = page.split('id="sdk-b-2.0"');
    expect(last).toContain('Nothing failed, nothing was warned about');
    expect(last).not.toContain('<article');
  });

  it('lets nothing from outside out of its place', () => {
    const evil = '"\'><script>alert(1)</script>\u202e';
    const both = { expected: evil, observed: evil };
    const failed = sampleResult('DECODING-INT64', {
      outcome: 'failed',
      title: evil,
      counterexample: {
        ...{ seed: 1, path: evil, input: { [evil]: evil }, exchanges: [], shrinks: 0 },
        ...{ failedTries: 1, tries: 1, ...both, zh: both },
      },
      zh: { title: evil, clause: evil },
    });
    const results = {
      ...sampleCertification([failed], { name: evil, version: evil, language: evil }),
      problems: [{ en: evil, zh: evil }],
    };
    const sdks = [{ id: 'x', path: evil, results }];
    const html = renderBoardHtml(
      { sdks, notes: [{ sdk: 'x', requirement: 'DECODING-INT64', cause: { en: evil, zh: evil } }] },
      'zh',
    );
    expect(html.split('<script>')).toHaveLength(2);
    expect(html).not.toContain('\u202e');
  });
});

import { describe, expect, it } from 'vitest';
import { sampleResult } from '../../testing/sample-events.ts';
import { sampleCertification, sampleSdks } from '../../testing/sample-sdks.ts';
import type { SdkResults } from './board.ts';
import { renderBoardMarkdown } from './render-markdown.ts';

const notes = [
  {
    sdk: 'a-1.0',
    requirement: 'DECODING-INT64',
    cause: { en: 'Numbers are read as doubles | always.', zh: '数字按双精度读取。' },
  },
];

function markdown(sdks: readonly SdkResults[] = sampleSdks(), lang: 'en' | 'zh' = 'en'): string {
  return renderBoardMarkdown({ sdks, notes }, { lang, other: 'OTHER.md' });
}

/** The rows of the table, cell by cell. */
function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the scoreboard in Markdown', () => {
  it('has a cell for each SDK in each row', () => {
    for (const row of rows(markdown())) expect(row).toHaveLength(3);
  });

  it('marks outcomes and leads to what was found', () => {
    const row = rows(markdown()).find(([first = '']) => first.includes('DECODING-INT64'));
    expect(row?.slice(1)).toEqual(['[✕](#a-1.0--DECODING-INT64 "failed")', '✓']);
    expect(markdown()).toContain('<a id="a-1.0--DECODING-INT64"></a>');
    expect(markdown()).toContain('<a id="sdk-a-1.0"></a>');
  });

  it('tells a finding with its cause, its input and how to see it again', () => {
    const [, found = ''] = markdown().split('#### ✕ failed · DECODING-INT64 · MUST');
    expect(found.slice(0, found.indexOf('<a id'))).toBe(`

64-bit integers keep their digits

- Cause: Numbers are read as doubles \\| always.
- Expected: "9007199254740993"
- Observed: "9007199254740992"
- Input: \`{"eventId":"9007199254740993"}\`
- Run it again: \`npx fnf-conformance replay kept/a-1.0.json DECODING-INT64\`

`);
  });

  it('tells once what could not be assessed for one reason', () => {
    expect(markdown().split('the client does not ask for gzip')).toHaveLength(2);
    expect(markdown()).toContain('<a id="a-1.0--DECODING-STATUS"></a>DECODING-STATUS: ');
  });

  it('is Chinese throughout in Chinese', () => {
    const text = markdown(sampleSdks(), 'zh');
    expect(text).toContain('# GetExecutionHistory：SDK 对照表');
    expect(text).toContain('- 原因：数字按双精度读取。');
    for (const word of ['Cause', 'Expected', 'failed', 'Requirement ', 'not conformant']) {
      expect(text).not.toContain(word);
    }
  });

  it('escapes what an SDK tells of itself', () => {
    const results = sampleCertification([], { name: 'a|b](x)<script>', version: '*1*' });
    const text = markdown([{ id: 'x', path: 'x.json', results }]);
    expect(text).not.toMatch(/(?<!\\)(?:<script|\]\(x\)|\*1\\\*)/);
    for (const row of rows(text)) expect(row).toHaveLength(2);
  });

  it('has a dot where an edition does not know a requirement, and says so', () => {
    const [a, b] = sampleSdks();
    const older = {
      ...b.results,
      spec: { ...b.results.spec, requirementsSha256: 'older' },
      requirements: b.results.requirements.filter(({ id }) => id !== 'DECODING-INT64'),
    };
    const text = markdown([a, { ...b, results: older }]);
    expect(rows(text).find(([first = '']) => first.includes('DECODING-INT64'))?.[2]).toBe('·');
    expect(text).toContain('different editions');
    expect(markdown()).not.toContain('different editions');
  });

  it('has a row for what only a later column knows, in its suite', () => {
    const [a, b] = sampleSdks();
    const newer = sampleResult('DECODING-INT64');
    const requirements = [
      ...b.results.requirements,
      { ...newer, id: 'DECODING-NEW', title: 'Something new' },
    ];
    const table = rows(markdown([a, { ...b, results: { ...b.results, requirements } }]));
    const at = table.findIndex(([first = '']) => first.includes('DECODING-NEW'));
    expect(table[at]?.slice(1)).toEqual(['·', '✓']);
    const suite = table.slice(0, at).findLast(([first = '']) => /^\*\*[A-Z][a-z]/.test(first));
    expect(suite?.[0]).toBe('**Decoding**');
  });
});

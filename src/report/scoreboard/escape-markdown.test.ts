import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownCode, markdownText } from './escape-markdown.ts';

describe('text from outside in Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['**bold** _i_ ~~s~~ `c`', '\\*\\*bold\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\`c\\`'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['&lt; \\', '\\&lt; \\\\'],
    ['see https://a.example', 'see https\\://a.example'],
    ['www.example.com', 'www\\.example.com'],
    ['1.2.0 in a-b', '1.2.0 in a-b'],
    ['a\n\n# b', 'a \\# b'],
    ['\u202eabc', '⟨U+202E⟩abc'],
  ])('%j is written %j', (value, written) => {
    expect(markdownText(value)).toBe(written);
  });

  it('stays on its line and in its cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const written = markdownText(value);
        expect(written).not.toMatch(/[\n\r\u2028\u2029]/);
        // What is left when every escape is taken out makes no markup.
        expect(written.replace(/\\[^]/g, '')).not.toMatch(/[`*_[\]<>|~&$@#\\]/);
      }),
    );
  });

  it('is cut where it is long', () => {
    expect(markdownText('a'.repeat(10_000)).length).toBeLessThan(700);
  });
});

describe('code from outside in Markdown', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    [' a ', '`  a  `'],
    ['a\nb', '`a b`'],
  ])('%j is written %j', (value, written) => {
    expect(markdownCode(value)).toBe(written);
  });

  it('holds no run of backticks as long as its fence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '\n') }), (value) => {
        const [, fence = '', body = ''] = /^(`+)([^]*?)\1$/.exec(markdownCode(`x${value}x`)) ?? [];
        expect(fence).not.toBe('');
        expect(body.match(/`+/g) ?? []).not.toContain(fence);
      }),
    );
  });
});

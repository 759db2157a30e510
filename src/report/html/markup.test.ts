import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreign } from './foreign.ts';
import { markup, nothing } from './markup.ts';

describe('a template of HTML', () => {
  it('lets no text out of its place, in content and in quoted attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { html } = markup`<a title="${value}">${value}</a>`;
        const [, title, content] = /^<a title="([^"<>]*)">([^"<>]*)<\/a>$/.exec(html) ?? [];
        expect(title).toBeDefined();
        expect(content).toBe(title);
      }),
    );
  });

  it('keeps what is markup, joins lists and writes nothing for nothing', () => {
    const items = ['<', markup`<b>${1}</b>`, nothing, undefined];
    expect(markup`<p>${items}</p>`.html).toBe('<p>&lt;<b>1</b></p>');
  });
});

describe('text from outside', () => {
  it('is cut with a note that says how much is left out', () => {
    const { html } = foreign('a'.repeat(1_000_000), 100);
    expect(html.length).toBeLessThan(500);
    expect(html).toContain('999,900 more characters are in results.json');
  });

  it('has a mark around each character that could not be seen', () => {
    expect(foreign('a\u202e<', 100).html).toBe('a<span class="hidden-character">U+202E</span>&lt;');
  });
});

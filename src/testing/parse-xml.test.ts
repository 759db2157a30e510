import { describe, expect, it } from 'vitest';
import { parseXml } from './parse-xml.ts';

describe('the strict little reader of XML', () => {
  it('reads elements, attributes, text and entities', () => {
    const root = parseXml(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a x="1&amp;2"><b/>t&lt;&#10;</a>\n',
    );
    expect(root).toMatchObject({ name: 'a', attributes: { x: '1&2' }, text: 't<\n' });
    expect(root.children.map(({ name }) => name)).toEqual(['b']);
  });

  it.each([
    ['an element that is not closed', '<a><b></a>'],
    ['a closing tag too many', '<a/></a>'],
    ['two roots', '<a/><b/>'],
    ['text outside', 'x<a/>'],
    ['a bare ampersand', '<a>&</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a bare less-than', '<a>1 < 2</a>'],
    ['a less-than in an attribute', '<a x="<"/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['an escape character', '<a>\u001b</a>'],
    ['NUL', '<a x="\u0000"/>'],
    ['a non-character', '<a>\uffff</a>'],
    ['nothing', ''],
  ])('refuses %s', (_name, document) => {
    expect(() => parseXml(document)).toThrow();
  });
});

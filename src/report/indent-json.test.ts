import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indentJson } from './indent-json.ts';

const whole = { max: 100_000, truncated: false };

describe('indenting JSON', () => {
  it('writes what JSON.stringify writes with two spaces', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
        (value) => {
          const text = JSON.stringify(value);
          expect(indentJson(text, whole)).toBe(JSON.stringify(JSON.parse(text), null, 2));
        },
      ),
    );
  });

  it('keeps numbers, escapes and repeated keys as they were sent', () => {
    const text = '{"EventId":9007199254740993,"a":1.50,"a":"\\u00e9\\"","b":[]}';
    expect(indentJson(text, whole)).toBe(
      '{\n  "EventId": 9007199254740993,\n  "a": 1.50,\n  "a": "\\u00e9\\"",\n  "b": []\n}',
    );
  });

  it.each(['<html>{"a":1}</html>', '{"a":', 'plain', '7', '"a,b"', ''])(
    'leaves %j alone, which is no object or list',
    (text) => {
      expect(indentJson(text, whole)).toBe(text);
    },
  );

  it('indents the beginning of JSON that was cut off anywhere, and loses nothing', () => {
    const text = '{"Code":"X","n":-12,"Events":[{"a":true},{"b":"c d"}]}';
    for (let at = 1; at < text.length; at += 1) {
      const shown = indentJson(text.slice(0, at), { ...whole, truncated: true });
      expect(shown.replaceAll(/\n\s*|(?<=:) /g, '')).toBe(text.slice(0, at));
    }
  });

  it('leaves the beginning of something else alone', () => {
    const text = '{ not json at all, but cut';
    expect(indentJson(text, { ...whole, truncated: true })).toBe(text);
  });

  it('stops early in deep nesting and in megabytes', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(indentJson(deep, { max: 1_000, truncated: false }).length).toBeLessThan(500_000);
    const long = JSON.stringify({ a: 'x\\'.repeat(1_000_000) });
    expect(indentJson(long, { max: 1_000, truncated: false })).toContain('"a": "x');
  });
});

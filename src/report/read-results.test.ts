import { describe, expect, it } from 'vitest';
import { richSample } from '../testing/rich-sample.ts';
import { readResults } from './read-results.ts';
import { renderJson } from './render-json.ts';

const whole = richSample();

describe('reading results.json', () => {
  it('gives what was written', () => {
    expect(readResults(renderJson(whole))).toEqual(whole);
  });

  it.each([
    ['cut off', renderJson(whole).slice(0, -5), /not JSON/],
    ['something else', '{"hello": 1}', /schemaVersion is missing/],
    ['a list', '[]', /schemaVersion is missing/],
    ['a later version', JSON.stringify({ ...whole, schemaVersion: 2 }), /schemaVersion is 2/],
    ['an unknown key', JSON.stringify({ ...whole, token: 'x' }), /unknown key "token"/],
    ['an unknown verdict', JSON.stringify({ ...whole, verdict: 'fine' }), /verdict is none of/],
    [
      'an id that no requirement can have',
      JSON.stringify({
        ...whole,
        requirements: [{ ...whole.requirements[0], id: '\u001b[2J\ud800' }],
      }),
      /requirements\.0\.id must match/,
    ],
    ['a missing field', JSON.stringify({ ...whole, seed: undefined }), /lacks seed/],
    [
      'a fault deep inside',
      JSON.stringify({ ...whole, requirements: [{ ...whole.requirements[0], cases: -1 }] }),
      /requirements\.0\.cases/,
    ],
  ])('refuses %s and says on one line what is wrong', (_name, text, message) => {
    expect(() => readResults(text)).toThrow(message);
    expect(() => readResults(text)).toThrow(/^[^\n]*$/);
  });
});

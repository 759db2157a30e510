import { describe, expect, it } from 'vitest';
import { compareRecordings, firstDifference } from './compare.ts';
import type { Recording } from './recording.ts';
import { isAboutGrowing, unsignedRequest } from './unsigned-request.ts';

function recording(asked: string[], result: unknown = 'passed'): Recording {
  const done = { A: { inputs: ['1'], asked: [asked], sent: [asked] } };
  return { done, results: { A: result }, arrived: [], unaccounted: 0 };
}

describe('compareRecordings', () => {
  it('finds nothing between equal ones, and counts what is equal', () => {
    expect(compareRecordings(recording(['a', 'b']), recording(['a', 'b']))).toEqual({
      ...{
        requirements: 1,
        cases: 1,
        asked: 2,
        sent: 2,
        otherOrder: 0,
        troubled: [],
        differences: [],
      },
    });
  });

  it('finds another request, another input and another result', () => {
    const own = recording(['a']);
    expect(compareRecordings(own, recording(['b'])).differences).toHaveLength(2);
    expect(compareRecordings(own, recording(['a'], 'failed')).differences).toHaveLength(1);
    const drawn = { ...own, done: { A: { inputs: ['2'], asked: [['a']], sent: [['a']] } } };
    expect(compareRecordings(own, drawn).differences).toEqual([
      'A: what was drawn: .0 "1" and "2"',
    ]);
  });

  it('takes the second in which a clock window ends for a matter of the moment, and no more', () => {
    const edges = (skewMs: number): Recording => {
      const { done, ...rest } = recording([`send {"skewMs":${skewMs}}`]);
      const [own] = Object.values(done);
      return {
        ...rest,
        done: { 'CLOCK-EDGES': { ...own, inputs: ['1'], sent: [[]], asked: own?.asked ?? [] } },
      };
    };
    expect(compareRecordings(edges(-898_000), edges(-900_000)).differences).toEqual([]);
    expect(compareRecordings(edges(-300_000), edges(-900_000)).differences).toHaveLength(1);
  });

  it('leaves out what was too late in one of the runs, where time is what is tried', () => {
    const of = (id: string, outcome: string): Recording => {
      const { done, ...rest } = recording(['a']);
      return { ...rest, done: { [id]: done['A'] as never }, results: { [id]: { outcome } } };
    };
    const compared = (id: string): object =>
      compareRecordings(of(id, 'passed'), of(id, 'incomplete'));
    expect(compared('TIMEOUT-READING')).toMatchObject({
      troubled: ['TIMEOUT-READING'],
      differences: [],
    });
    expect(compared('RETRY-FRESH')).toMatchObject({ troubled: [] });
    expect(compared('RETRY-FRESH')).toHaveProperty('differences.length', 1);
  });

  it('counts requests that are sent at once in another order, and does not find fault', () => {
    const { otherOrder, differences } = compareRecordings(
      recording(['a', 'b']),
      recording(['b', 'a']),
    );
    expect({ otherOrder, differences }).toEqual({ otherOrder: 1, differences: [] });
  });
});

describe('firstDifference', () => {
  it('names the place', () => {
    expect(firstDifference({ a: [1, 2] }, { a: [1, 3] })).toBe('.a.1 2 and 3');
    expect(firstDifference({ a: 1 }, {})).toBe('.a 1 and nothing');
    expect(firstDifference([1], [1])).toBeUndefined();
  });
});

describe('unsignedRequest', () => {
  const request = {
    method: 'GET',
    path: '/',
    query: 'FlowName=a&Signature=x%3D&SignatureNonce=1&Timestamp=2',
    headers: [
      ['x-acs-date', 'now'],
      ['accept', 'b'],
    ] as const,
    body: new Uint8Array(0),
  };

  it('leaves out what signing adds and keeps what was drawn', () => {
    const text = unsignedRequest(request);
    expect(text).toContain('FlowName=a&Signature=*&SignatureNonce=*&Timestamp=*');
    expect(text).toContain('x-acs-date: *');
    expect(text).toContain('accept: b');
    expect(unsignedRequest({ ...request, query: 'FlowName=b' })).not.toBe(text);
  });

  it('knows what grows while it is read', () => {
    expect(isAboutGrowing('GET /?ExecutionName=live&FlowName=orders')).toBe(true);
    expect(isAboutGrowing('GET /?ExecutionName=lively&FlowName=orders')).toBe(false);
  });
});

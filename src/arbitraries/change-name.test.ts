import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyName } from './any-name.ts';
import { changeName } from './change-name.ts';
import { nameChange, type NameChange } from './name-change.ts';
import { unknownName } from './unknown-name.ts';

describe('changeName', () => {
  it.each<readonly [string, NameChange, string]>([
    ['orders', { kind: 'part', keep: 2, from: 'start' }, 'or'],
    ['orders', { kind: 'part', keep: 2, from: 'end' }, 'rs'],
    ['orders', { kind: 'part', keep: 6, from: 'start' }, 'o'],
    ['a', { kind: 'part', keep: 1, from: 'start' }, ''],
    ['orders', { kind: 'around', before: ' ', after: '/' }, ' orders/'],
    ['orders', { kind: 'wildcard', at: 1, with: '%', rest: true }, 'o%'],
    ['orders', { kind: 'wildcard', at: 7, with: '_', rest: false }, 'o_ders'],
    ['orders', { kind: 'whole', by: '*' }, '*'],
    ['a-b', { kind: 'encoded', at: 1 }, 'a%2Db'],
    ['a-b', { kind: 'wide', at: 0 }, 'ａ-b'],
  ])('should change %j by %j into %j', (name, change, changed) => {
    expect(changeName(name, change)).toBe(changed);
  });

  it('should never keep the whole name when it keeps a part', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 128 }),
        nameChange().filter(({ kind }) => kind === 'part'),
        (name, change) => {
          expect(changeName(name, change).length).toBeLessThan(name.length);
        },
      ),
    );
  });
});

describe('unknownName', () => {
  it('should be well-formed and none of those that are known', () => {
    const known = { flowName: 'orders', executionName: 'run-1' };
    const names = unknownName({
      signatures: ['rpc'],
      profile: 'documented',
      identities: ['main'],
      executions: [],
      answering: [],
      running: [known],
      foreign: [],
      maxClockSkewMs: 900_000,
    });
    fc.assert(
      fc.property(names, (name) => {
        expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_-]{19,127}$/);
        expect([known.flowName, known.executionName]).not.toContain(name);
      }),
    );
  });
});

describe('anyName', () => {
  it('should fit into a request line when it is percent-encoded', () => {
    fc.assert(
      fc.property(anyName(), (name) => {
        expect(encodeURIComponent(name).length).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});

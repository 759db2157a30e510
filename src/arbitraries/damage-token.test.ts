import { anyCharacter } from './any-character.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damageToken, type TokenDamage } from './damage-token.ts';
import { tokenDamage } from './token-damage.ts';

describe('damageToken', () => {
  it.each<readonly [string, TokenDamage, string]>([
    ['abc', { kind: 'replace', by: '-1' }, '-1'],
    ['abc', { kind: 'append', text: 'x' }, 'abcx'],
    ['abc', { kind: 'prepend', text: '-' }, '-abc'],
    ['abc', { kind: 'character', at: 4, to: 'x' }, 'axc'],
    ['abc', { kind: 'truncate', at: 2 }, 'ab'],
    ['page-12-of-40', { kind: 'number', add: -41 }, 'page-12-of--1'],
    ['9007199254740993', { kind: 'number', add: 1 }, '9007199254740994'],
    [encode('orders:3'), { kind: 'base64-number', add: 60 }, encode('orders:63')],
    [encode('ab'), { kind: 'base64-byte', at: 1, xor: 1 }, encode('ac')],
    ['no number', { kind: 'number', add: 1 }, 'no number'],
    ['?', { kind: 'base64-number', add: 1 }, '?'],
  ])('should change %j by %j into %j', (token, damage, damaged) => {
    expect(damageToken(token, damage)).toBe(damaged);
  });

  it('should change any text by any damage without an error, and leave no lone surrogate', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter() }), tokenDamage(), (token, damage) => {
        expect(damageToken(token, damage).isWellFormed()).toBe(true);
      }),
    );
  });
});

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

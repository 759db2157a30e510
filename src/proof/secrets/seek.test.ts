import { describe, expect, it } from 'vitest';
import { plantCanaries } from './canaries.ts';
import { forms } from './forms.ts';
import { createSeeker } from './seek.ts';

describe('createSeeker', () => {
  it.each(Object.keys(forms))('should find every canary %s, and parts of it', (name) => {
    const write = forms[name];
    for (const odd of [false, true]) {
      const { all } = plantCanaries('the test', 7, odd);
      const { seek } = createSeeker(all);
      for (const canary of all) {
        for (const part of [canary.text, canary.text.slice(0, 15), canary.text.slice(-15)]) {
          const written = `{"before":"${write?.(part) ?? ''}","behind":1}`;
          expect(seek(Buffer.from(written)), `${canary.name}: ${written}`).toContain(canary.name);
        }
      }
    }
  });

  it('should find a signature, of either kind', () => {
    const [rpc, acs3] = ['OLeaidS1JvxuMvnyHOwuJ+uX5qY=', 'ab'.repeat(32)];
    const { seek } = createSeeker([], new Set([rpc, acs3]));
    expect(seek(Buffer.from(`?Signature=${encodeURIComponent(rpc)}&`))).toEqual(['a signature']);
    expect(seek(Buffer.from(`Signature=${acs3}"`))).toEqual(['a signature']);
    expect(seek(Buffer.from(`Signature=${'cd'.repeat(32)}"`))).toEqual([]);
  });

  it('should find nothing in what holds other canaries', () => {
    const { seek } = createSeeker(plantCanaries('the test', 7).all);
    const others = plantCanaries('the test', 8).all.map(({ text }) => text);
    expect(seek(Buffer.from(others.join('\n')))).toEqual([]);
  });
});

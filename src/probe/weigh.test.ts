import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from './weigh.ts';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function valuesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const inside = Object.values(value).map(valuesOf);
  // An empty one counts as if it held one.
  return (
    1 +
    Math.max(
      1,
      inside.reduce((sum, count) => sum + count, 0),
    )
  );
}

describe('weigh', () => {
  it('should tell depth and never fewer values than there are, whatever stands in strings', () => {
    const json = fc.json({ stringUnit: fc.constantFrom('"', '\\', '{', '[', ']', ',', 'a', '文') });
    fc.assert(
      fc.property(json, (text) => {
        const value: unknown = JSON.parse(text);
        const { depth, values, bytes } = weigh(text);
        expect(depth).toBe(depthOf(value));
        expect(values).toBeLessThanOrEqual(valuesOf(value));
        expect(values).toBeGreaterThanOrEqual((valuesOf(value) - depth) / 2);
        expect(bytes).toBeGreaterThan(text.length);
      }),
    );
  });

  it.each([
    ['brackets without end', '['.repeat(3_000_000)],
    ['quotes without end', '"'.repeat(3_000_001)],
    ['backslashes without end', `"${'\\'.repeat(3_000_001)}`],
    ['escaped quotes without end', `"${'\\"'.repeat(1_500_000)}`],
  ])('should take no longer than a moment for %s', (_, text) => {
    const before = process.cpuUsage();
    weigh(text);
    // Processor time in microseconds.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});

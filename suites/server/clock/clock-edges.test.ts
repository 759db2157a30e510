import { describe, expect, it } from 'vitest';
import { assessReference } from '../../../src/testing/assess-reference.ts';
import { clockEdges } from './clock-edges.ts';

async function observed(fault?: string): Promise<(string | undefined)[]> {
  const faults = fault === undefined ? [] : [fault];
  const { results } = await assessReference({ requirements: [clockEdges], faults, seed: 1 });
  return (results.get('CLOCK-EDGES')?.observations ?? []).map(({ value }) => value.en);
}

describe('CLOCK-EDGES', () => {
  it('should measure the window of the reference endpoint for both signatures', async () => {
    const [before, after] = ['about 15 min before now', 'about 15 min after now'];
    expect(await observed()).toEqual([before, after, before, after]);
  });

  it('should measure another window where there is another', async () => {
    const [before, after] = ['about 30 min before now', 'about 30 min after now'];
    expect(await observed('clock-window-too-wide')).toEqual([before, after, before, after]);
  });

  it('should say so where there is no edge within a day', async () => {
    expect(await observed('clock-past-unchecked')).toContain('more than 1 day before now');
  });
});

import { describe, expect, it } from 'vitest';
import { generateHistory } from '../../../src/history/generate-history.ts';
import { assessReference } from '../../../src/testing/assess-reference.ts';
import { historyRequirements } from '../history/index.ts';
import { schemaRequirements } from './index.ts';

const requirements = [...schemaRequirements, ...historyRequirements];

async function notPassed(firstId: number | bigint, extra: object = {}): Promise<unknown[]> {
  const events = generateHistory({ seed: 7, length: 90, ending: 'succeeded', firstId });
  const data = [
    {
      flowName: 'orders',
      executionName: 'run-1',
      events: events.map((event) => ({ ...event, ...extra })),
    },
  ];
  const { results } = await assessReference({ requirements, data, seed: 1, runs: 20 });
  return [...results.values()].filter(({ outcome }) => outcome !== 'passed').map(({ id }) => id);
}

describe('what the document permits', () => {
  it('is an event with further fields', async () => {
    expect(await notPassed(1, { Region: 'cn-hangzhou', Attempt: null })).toEqual([]);
  });

  it.each([2n ** 53n + 1n, 2n ** 63n - 200n])('are ids from %s, but for ids from 1', async (id) => {
    expect(await notPassed(id)).toEqual(['HISTORY-ID-CONTIGUOUS']);
  });
});

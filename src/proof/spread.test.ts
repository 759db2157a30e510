import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

function workerOf(body: string): URL {
  return new URL(
    `data:text/javascript,${encodeURIComponent(`export default async (item) => { ${body} }`)}`,
  );
}

async function work(body: string, items: readonly number[]): Promise<ReadonlyMap<number, unknown>> {
  const results = new Map<number, unknown>();
  await spread<number, unknown>({
    worker: workerOf(body),
    items,
    processes: 2,
    perProcess: 2,
    onResult: (item, result) => results.set(item, result),
  });
  return results;
}

describe('work that is spread over processes', () => {
  it('brings a result for each item, and uses as many processes as were asked for', async () => {
    const items = [1, 2, 3, 4, 5, 6, 7];
    const results = await work('return [item * 2, process.pid]', items);
    const came = items.map((item) => results.get(item) as readonly [number, number]);
    expect(came.map(([doubled]) => doubled)).toEqual([2, 4, 6, 8, 10, 12, 14]);
    const pids = new Set(came.map(([, pid]) => pid));
    expect(pids.size).toBe(2);
    expect(pids).not.toContain(process.pid);
  });

  it('does nothing where there is nothing to do', async () => {
    expect((await work('return item', [])).size).toBe(0);
  });

  it('says on which item it failed', async () => {
    await expect(
      work('if (item === 3) throw new Error("broken"); return item', [1, 2, 3]),
    ).rejects.toThrow(/^3: Error: broken/);
  });

  it('tells of a process that ended before it was done', async () => {
    await expect(work('process.exit(9)', [1])).rejects.toThrow('a worker ended (9)');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../protocol/exchange.ts';
import type { Intent } from '../protocol/intent.ts';
import { valueOf } from '../protocol/parameter.ts';
import { walkInterleaved } from './walk-interleaved.ts';

const order = fc.array(fc.nat(2), { maxLength: 12 });

/** An endpoint in memory: event n on page n, of as many pages as the walk's own length says. */
function endpoint(lengths: readonly number[]) {
  const log: string[] = [];
  let underWay = 0;
  let most = 0;
  const walks = lengths.map((length, index) => ({
    first: { signature: 'rpc', method: 'GET', identity: 'main', parameters: [] } as const,
    limit: () => 1,
    send: async (intent: Intent): Promise<Exchange> => {
      const page = Number(valueOf(intent.parameters, 'NextToken') ?? 0);
      log.push(`${index}:${page}`);
      most = Math.max(most, ++underWay);
      // Answers come in another order than they were asked for.
      for (let tick = 0; tick <= (index * 7 + page * 3) % 11; tick++) await Promise.resolve();
      underWay -= 1;
      const answer = {
        kind: 'history',
        events: [{ EventId: page }],
        nextToken: page + 1 < length ? String(page + 1) : undefined,
      };
      return { intent, answer } as unknown as Exchange;
    },
  }));
  return { walks, log, mostUnderWay: () => most };
}

describe('walkInterleaved', () => {
  it('should read as many pages of each walk as the order names it, or all that there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        order,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
        async (order, lengths) => {
          const read = await walkInterleaved(order, endpoint(lengths).walks);
          const steps = [0, 1, 2].map((walk) => order.filter((entry) => entry === walk).length);
          expect(read.map(({ pages }) => pages.length)).toEqual(
            lengths.map((length, index) => Math.min(length, steps[index] ?? 0)),
          );
        },
      ),
    );
  });

  it('should hand out answers in the given order', async () => {
    const { walks, log } = endpoint([9, 9]);
    await walkInterleaved([1, 1, 0, 1, 0], walks);
    expect(log).toEqual(['0:0', '1:0', '1:1', '1:2', '0:1']);
  });

  it('should send the same requests in the same order when it is run again', async () => {
    await fc.assert(
      fc.asyncProperty(order, async (order) => {
        const [first, second] = [endpoint([3, 4, 5]), endpoint([3, 4, 5])];
        await walkInterleaved(order, first.walks);
        await walkInterleaved(order, second.walks);
        expect(second.log).toEqual(first.log);
      }),
    );
  });

  it('should have requests of different walks under way at once', async () => {
    const { walks, mostUnderWay } = endpoint([5, 5]);
    await walkInterleaved([0, 1, 0, 1], walks);
    expect(mostUnderWay()).toBe(2);
  });

  it('should read answers that are nested too deep to be written out', async () => {
    const { walks } = endpoint([3, 3]);
    let deep: unknown = 1;
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    const answering = walks.map((walk) => ({
      ...walk,
      send: async (intent: Intent) => ({ ...(await walk.send(intent)), deep }),
    }));
    const read = await walkInterleaved([0, 1, 0, 1], answering);
    expect(read.map(({ pages }) => pages.length)).toEqual([2, 2]);
  });

  it('should pass on what a send throws, once the other walks have come to rest', async () => {
    const { walks, log } = endpoint([5, 5]);
    const [first, second] = walks;
    if (first === undefined || second === undefined) throw new Error('two walks');
    const broken = { ...first, send: () => Promise.reject(new Error('unreachable')) };
    await expect(walkInterleaved([0, 1, 1, 0, 1], [broken, second])).rejects.toThrow('unreachable');
    expect(log).toEqual(['1:0', '1:1', '1:2']);
  });
});

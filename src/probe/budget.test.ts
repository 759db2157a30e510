import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from './budget.ts';

const { signal } = new AbortController();

describe('the budget', () => {
  it('keeps to its rate over any stretch of time, however the requests come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 100 }),
        fc.array(fc.nat(400), { minLength: 2, maxLength: 60 }),
        async (rate, gaps) => {
          let now = 0;
          const budget = createBudget({
            rate,
            maxRequests: null,
            deadline: null,
            now: () => now,
            sleep: (ms) => {
              now += ms;
              return Promise.resolve();
            },
          });
          const times: number[] = [];
          for (const gap of gaps) {
            now += gap;
            await budget.take(signal);
            times.push(now);
          }
          const burst = Math.max(1, rate / 10);
          times.forEach((end, last) => {
            times.slice(0, last + 1).forEach((start, first) => {
              const allowed = ((end - start) / 1000) * rate + burst + 1;
              expect(last - first + 1).toBeLessThanOrEqual(allowed + 1e-6);
            });
          });
        },
      ),
    );
  });

  it('refuses the request that would exceed it, and any after the deadline', async () => {
    let now = 0;
    const options = { rate: null, now: () => now, sleep: () => Promise.resolve() };
    const counted = createBudget({ ...options, maxRequests: 1, deadline: null });
    await counted.take(signal);
    await expect(counted.take(signal)).rejects.toThrow('budget of 1 requests');
    const timed = createBudget({ ...options, maxRequests: null, deadline: 10 });
    await timed.take(signal);
    now = 10;
    await expect(timed.take(signal)).rejects.toThrow('time for the run was up');
  });
});

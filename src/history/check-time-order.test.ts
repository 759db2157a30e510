import { describe, expect, it } from 'vitest';
import { checkTimeOrder } from './check-time-order.ts';

describe('checkTimeOrder', () => {
  it.each([
    { times: ['2024-01-01T00:00:00.001Z', '2024-01-01T00:00:00.001Z'], wrong: undefined },
    { times: ['2024-01-01T00:00:00.002Z', '2024-01-01T00:00:00.001Z'], wrong: 1 },
    // The same moment in another zone.
    { times: ['2024-01-01T08:00:00.000+08:00', '2024-01-01T00:00:00.000Z'], wrong: undefined },
    // Without a zone a time says nothing about order.
    { times: ['2024-01-01 00:00:01', '2024-01-01 00:00:00'], wrong: undefined },
    { times: ['2024-01-01T00:00:00.005Z', null, 17, '2024-01-01T00:00:00.004Z'], wrong: 3 },
  ])('judges $times', ({ times, wrong }) => {
    expect(checkTimeOrder(times.map((Time) => ({ Time })))?.index).toBe(wrong);
  });
});

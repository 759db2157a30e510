import { describe, expect, it } from 'vitest';
import { TransportTrouble } from '../probe/errors.ts';
import type { Exchange } from '../protocol/exchange.ts';
import { createAllowance } from './allowance.ts';

function exchange(body: string, query = ''): Exchange {
  return { request: { query, body: new Uint8Array() }, response: { body } } as unknown as Exchange;
}

/** How many of the same exchange are allowed, of at most 1,000. */
function countAllowed(allow: (one: Exchange) => void, one: Exchange): number {
  for (let count = 0; count < 1000; count++) {
    try {
      allow(one);
    } catch (error) {
      expect(error).toBeInstanceOf(TransportTrouble);
      expect(error).toMatchObject({ kind: 'too-large' });
      return count;
    }
  }
  return 1000;
}

describe('the allowance of a case', () => {
  const MIB = 1024 * 1024;

  it('should be as large as its bodies and what they hold', () => {
    expect(countAllowed(createAllowance(10 * MIB), exchange(' '.repeat(MIB)))).toBe(9);
    expect(countAllowed(createAllowance(100 * MIB), exchange('{},'.repeat(MIB)))).toBe(1);
    expect(countAllowed(createAllowance(10 * MIB), exchange('', 'x'.repeat(MIB)))).toBe(10);
  });

  it('should let by what the longest history takes that is read', () => {
    const event = JSON.stringify({
      Type: 'StepSucceeded',
      EventId: 123456,
      ScheduleEventId: 123455,
      Time: '2019-01-01T01:01:01.001Z',
      EventDetail: JSON.stringify({ output: { text: 'x'.repeat(100) } }),
      StepName: 'a-step-of-the-flow',
    });
    const page = `{"Events":[${Array(999).fill(event).join()}]}`;
    expect(countAllowed(createAllowance(), exchange(page, 'x'.repeat(400)))).toBeGreaterThan(200);
  });
});

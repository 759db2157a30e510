import { describe, expect, it } from 'vitest';
import { describeSkew, describeSpan } from './describe-skew.ts';

describe('describeSpan', () => {
  it.each([
    [0, '0 s', '0 秒'],
    [499, '0 s', '0 秒'],
    [59_000, '59 s', '59 秒'],
    [965_000, '16 min 5 s', '16 分 5 秒'],
    [900_000, '15 min', '15 分'],
    [86_400_000, '1 day', '1 天'],
    [2 ** 32, '49 days 17 h', '49 天 17 小时'],
    [365 * 86_400_000 * 2 + 3_600_000, '2 years', '2 年'],
  ])('should write %d ms as %s', (ms, en, zh) => {
    expect(describeSpan(ms)).toEqual({ en, zh });
  });
});

describe('describeSkew', () => {
  it('should tell behind from ahead', () => {
    expect(describeSkew(-60_000).en).toBe("request time 1 min behind the server's clock");
    expect(describeSkew(60_000).en).toBe("request time 1 min ahead of the server's clock");
    expect(describeSkew(0).en).toBe("request time at the server's clock");
  });
});

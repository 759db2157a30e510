import { describe, expect, it } from 'vitest';
import { offersGzip } from './offers-gzip.ts';

describe('offersGzip', () => {
  it.each([
    [['gzip'], true],
    [['GZIP, deflate'], true],
    [['deflate, br;q=1.0, x-gzip ; q=0.5'], true],
    [['deflate', 'gzip'], true],
    [['gzip;q=0'], false],
    [['gzip;q=0.000, deflate'], false],
    [['gzip;q=0.001'], true],
    [['*'], false],
    [['identity'], false],
    [['gzipped'], false],
    [[''], false],
    [[], false],
  ])('%j: %s', (values, offered) => {
    const headers = values.map((value) => ['accept-encoding', value] as const);
    expect(offersGzip({ headers })).toBe(offered);
  });
});

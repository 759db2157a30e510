import fc, { type Arbitrary } from 'fast-check';
import type { World } from '../requirement/world.ts';
import type { RequestDefect } from './request-defect.ts';

const YEAR_MINUTES = 60 * 24 * 365;

/** Draws a defect that leaves unknown who asks: a key that nobody has, another signature, a time beyond the window. */
export function authenticationDefect({ maxClockSkewMs }: World): Arbitrary<RequestDefect> {
  const window = Math.ceil(maxClockSkewMs / 60_000);
  return fc.oneof(
    fc.stringMatching(/^[a-z0-9]{0,12}$/).map((end): RequestDefect => ({
      kind: 'field',
      field: 'AccessKeyId',
      value: `NoSuchKey${end}`,
    })),
    fc.constant<RequestDefect>({ kind: 'secret', value: 'another-secret' }),
    fc.nat(63).map((at): RequestDefect => ({
      kind: 'tampering',
      tampering: { kind: 'signature-character', at },
    })),
    fc
      .record({
        beyond: fc.integer({ min: 1, max: YEAR_MINUTES }),
        past: fc.boolean(),
      })
      .map(({ beyond, past }): RequestDefect => ({
        kind: 'skew',
        minutes: (past ? -1 : 1) * (window + beyond),
      })),
  );
}

import fc, { type Arbitrary } from 'fast-check';

/** A change that makes another name of a name. Plain JSON; places count from 0 and wrap at the length. */
export type NameChange =
  /** Only this many characters of it are kept, from the start or from the end. */
  | { readonly kind: 'part'; readonly keep: number; readonly from: 'start' | 'end' }
  | { readonly kind: 'around'; readonly before: string; readonly after: string }
  /** One character, or all from there on, becomes a wildcard. */
  | {
      readonly kind: 'wildcard';
      readonly at: number;
      readonly with: string;
      readonly rest: boolean;
    }
  | { readonly kind: 'whole'; readonly by: string }
  /** One character is percent-encoded in the name itself, so that the wire has it encoded twice. */
  | { readonly kind: 'encoded'; readonly at: number }
  /** One character becomes its full-width form. */
  | { readonly kind: 'wide'; readonly at: number };

/** What a careless endpoint trims, cuts off, or takes for part of a query, a path or a pattern. */
const AROUND = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '%',
  '*',
  '.',
  '/',
  './',
  '../',
  '\\',
  "'",
  '"',
  '`',
  "' OR '1'='1",
  '--',
  ';',
  '#',
  '?',
  '&',
  ',',
  '|',
  '%00',
  '%20',
  '.json',
  '-',
  '_',
  '0',
] as const;

const WHOLE = ['%', '*', '.*', '_%', '..', '.', '/', '?', "' OR '1'='1", '\0', 'null'] as const;

/** Draws a change of a name. What comes of it may by chance be the name itself, or one that exists. */
export function nameChange(): Arbitrary<NameChange> {
  const bit = fc.constantFrom('', ...AROUND);
  return fc.oneof(
    fc.record({
      kind: fc.constant('part' as const),
      keep: fc.integer({ min: 1, max: 127 }),
      from: fc.constantFrom('start', 'end'),
    }),
    fc.record({ kind: fc.constant('around' as const), before: bit, after: bit }),
    fc.record({
      kind: fc.constant('wildcard' as const),
      at: fc.nat(127),
      with: fc.constantFrom('%', '*', '_', '?', '.', '.*'),
      rest: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('whole' as const), by: fc.constantFrom(...WHOLE) }),
    fc.record({ kind: fc.constantFrom('encoded' as const, 'wide' as const), at: fc.nat(127) }),
  );
}

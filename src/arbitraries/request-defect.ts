import fc, { type Arbitrary } from 'fast-check';
import type { CommonField, Tampering } from '../protocol/intent.ts';
import type { ExecutionRef, World } from '../requirement/world.ts';
import { authenticationDefect } from './authentication-defect.ts';
import { unknownName } from './unknown-name.ts';

/** One thing to do wrong in a correct request. Plain JSON. */
export type RequestDefect =
  | {
      readonly kind: 'parameter';
      readonly name: 'FlowName' | 'ExecutionName' | 'Limit';
      /** `null` leaves it out. */
      readonly value: string | null;
    }
  | { readonly kind: 'field'; readonly field: CommonField; readonly value: string | null }
  | { readonly kind: 'skew'; readonly minutes: number }
  | { readonly kind: 'secret'; readonly value: string }
  | { readonly kind: 'tampering'; readonly tampering: Tampering }
  | { readonly kind: 'media-type'; readonly mediaType: string }
  | { readonly kind: 'execution'; readonly execution: ExecutionRef }
  | { readonly kind: 'restricted' };

/** Media types of a body that is neither JSON nor a form. */
export const OTHER_MEDIA_TYPES = [
  'text/plain',
  'text/html',
  'application/xml',
  'application/octet-stream',
  'image/png',
] as const;

/** Draws a defect of any sort that can be made towards this endpoint; each sort as often. */
export function requestDefect(world: World): Arbitrary<RequestDefect> {
  const { foreign, identities } = world;
  return fc.oneof(
    parameter('FlowName', fc.constant(null)),
    parameter('ExecutionName', fc.constant(null)),
    parameter('FlowName', unknownName(world)),
    parameter('ExecutionName', unknownName(world)),
    parameter('Limit', fc.oneof(fc.constantFrom('0', '1000', '-1', 'abc'), outOfRange())),
    field('Action', fc.oneof(fc.constant(null), word('NoSuchOperation'))),
    field('Version', fc.oneof(fc.constant(null), date())),
    field('SignatureNonce', fc.constant(null)),
    fc.constantFrom(...OTHER_MEDIA_TYPES).map((mediaType): RequestDefect => ({
      kind: 'media-type',
      mediaType,
    })),
    authenticationDefect(world),
    ...(foreign.length === 0
      ? []
      : [
          fc
            .constantFrom(...foreign)
            .map((execution): RequestDefect => ({ kind: 'execution', execution })),
        ]),
    ...(identities.includes('restricted')
      ? [fc.constant<RequestDefect>({ kind: 'restricted' })]
      : []),
  );
}

function parameter(
  name: 'FlowName' | 'ExecutionName' | 'Limit',
  value: Arbitrary<string | null>,
): Arbitrary<RequestDefect> {
  return value.map((text) => ({ kind: 'parameter', name, value: text }));
}

function field(name: CommonField, value: Arbitrary<string | null>): Arbitrary<RequestDefect> {
  return value.map((text) => ({ kind: 'field', field: name, value: text }));
}

function outOfRange(): Arbitrary<string> {
  return fc
    .oneof(
      fc.integer({ max: 0 }),
      fc.integer({ min: 1000 }),
      fc.bigInt({ min: 2n ** 31n, max: 2n ** 70n }),
    )
    .map(String);
}

/** A word that begins like this and goes on with letters: no operation and no key has it. */
function word(start: string): Arbitrary<string> {
  return fc.stringMatching(/^[a-z]{0,8}$/).map((end) => start + end);
}

/** A date, as versions are written, before there were any. */
function date(): Arbitrary<string> {
  return fc
    .date({ min: new Date('1970-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
}

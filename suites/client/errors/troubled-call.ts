import fc, { type Arbitrary } from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { identitiesOf } from '../../../src/arbitraries/client/identities-of.ts';
import type { SdkCall } from '../../../src/requirement/client/client-context.ts';
import type { ClientWorld } from '../../../src/requirement/client/client-world.ts';
import { QUICK_TROUBLES, TROUBLES } from './troubles.ts';

/** A call and the trouble that it runs into, by name. */
export interface TroubledCall {
  readonly call: SdkCall;
  readonly trouble: string;
}

/** A call by any identity, in a trouble after which no client asks again: after others it may wait. */
export function anyTroubledCall(world: ClientWorld): Arbitrary<TroubledCall> {
  return fc
    .record({
      signature: fc.constantFrom(...world.signatures),
      identity: fc.constantFrom(...identitiesOf(world)),
      trouble: fc.constantFrom(...QUICK_TROUBLES),
    })
    .map(({ trouble, ...who }) => ({ call: { ...plainCall(world), ...who }, trouble }));
}

/** Every trouble with each signature, by the identity that has most to hide. */
export function troubledCalls(world: ClientWorld): TroubledCall[] {
  const identity = identitiesOf(world).at(-1) ?? 'main';
  return world.signatures.flatMap((signature) =>
    TROUBLES.map((trouble) => ({ call: { ...plainCall(world), signature, identity }, trouble })),
  );
}

import fc, { type Arbitrary } from 'fast-check';
import type { ClientWorld } from '../../requirement/client/client-world.ts';
import type { SdkCall } from '../../requirement/client/client-context.ts';
import { plainCall } from './any-call.ts';

/** The plainest call with each signature that the SDK can make, for requirements that vary the answer alone. */
export function plainCalls(world: ClientWorld): Arbitrary<SdkCall> {
  return fc.constantFrom(
    ...world.signatures.map((signature) => ({ ...plainCall(world), signature })),
  );
}

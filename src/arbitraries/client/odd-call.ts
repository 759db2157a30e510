import fc, { type Arbitrary } from 'fast-check';
import type { ClientIdentity, SdkCall } from '../../requirement/client/client-context.ts';
import type { ClientWorld } from '../../requirement/client/client-world.ts';
import { anyCall, plainCall } from './any-call.ts';
import { opaqueToken } from './opaque-token.ts';
import { TELLING_TEXTS } from './telling-texts.ts';

export interface OddCallConstraints {
  readonly signature: SdkCall['signature'];
  /** Default: `main` and `other`, which have no token. */
  readonly identities?: readonly ClientIdentity[];
}

/** A call with any text in one of its values: most often a token, which no client may refuse. */
export function oddCall(
  world: ClientWorld,
  { signature, identities = ['main', 'other'] }: OddCallConstraints,
): Arbitrary<SdkCall> {
  return fc
    .record({
      call: anyCall(world, { signature }),
      identity: fc.constantFrom(...identities),
      name: fc.constantFrom('NextToken', 'NextToken', 'FlowName', 'ExecutionName'),
      value: opaqueToken(),
    })
    .map(({ call, identity, name, value }) => ({
      ...call,
      identity,
      request: { ...call.request, [name]: value },
    }));
}

/** The plainest call with each of the telling texts as its token. */
export function tellingCalls(world: ClientWorld, signature: SdkCall['signature']): SdkCall[] {
  const call = plainCall(world);
  return TELLING_TEXTS.map((token) => ({
    signature,
    request: { ...call.request, NextToken: token },
  }));
}

import fc, { type Arbitrary } from 'fast-check';
import type { ClientWorld } from '../../requirement/client/client-world.ts';
import type { SdkCall } from '../../requirement/client/client-context.ts';
import { documentedName } from '../documented-name.ts';

export interface CallConstraints {
  /** Default: one of those that the SDK can make. */
  readonly signature?: SdkCall['signature'];
}

/** A call with names that the document permits and any Limit or none, without a NextToken. */
export function anyCall(
  { signatures }: ClientWorld,
  { signature }: CallConstraints = {},
): Arbitrary<SdkCall> {
  return fc.record({
    signature: signature === undefined ? fc.constantFrom(...signatures) : fc.constant(signature),
    request: fc.record(
      {
        FlowName: documentedName(),
        ExecutionName: documentedName(),
        Limit: fc.integer({ min: 1, max: 999 }),
      },
      { requiredKeys: ['FlowName', 'ExecutionName'] },
    ),
  });
}

/** The plainest call. */
export function plainCall({ signatures: [signature = 'rpc'] }: ClientWorld): SdkCall {
  return { signature, request: { FlowName: 'flow', ExecutionName: 'execution' } };
}

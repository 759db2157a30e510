import fc, { type Arbitrary } from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import type {
  ClientContext,
  SdkCall,
  StageKind,
} from '../../../src/requirement/client/client-context.ts';
import type { ClientWorld } from '../../../src/requirement/client/client-world.ts';

/** A call with a time-out. */
export type TimedCall = SdkCall & { readonly timeoutMs: number };

/** What a try may take beyond the time-out, in milliseconds: some clients count whole seconds, and machines are busy. */
export const GRACE_MS = 2000;

/** Long enough for a plain answer, short enough to be waited for. */
export function timedCall(world: ClientWorld): Arbitrary<TimedCall> {
  return fc
    .record({ call: anyCall(world), timeoutMs: fc.integer({ min: 500, max: 700 }) })
    .map(({ call, timeoutMs }) => ({ ...call, timeoutMs }));
}

/** The plainest call with the shortest time-out. */
export function plainTimedCall(world: ClientWorld): TimedCall {
  return { ...plainCall(world), timeoutMs: 500 };
}

/**
 * Makes sure that the call goes well where it is answered. The same one without a time-out goes before
 * it: the first call of a process may take longer than others.
 */
export async function controlTimed(
  call: TimedCall,
  context: ClientContext,
  kind: StageKind = 'http',
): Promise<void> {
  const { signature, request } = call;
  await context.control({ signature, request }, kind);
  await context.control(call, kind);
}

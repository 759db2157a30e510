import type { Asked, Behaviour } from '../../behaviour.ts';
import type { Call } from '../../call.ts';
import { signatureMatches } from '../../signature-matches.ts';
import type { FaultState } from '../fault.ts';

/** A request as a fault sees it. */
interface Seen {
  readonly asked: Asked;
  readonly call: Call;
}

/** Compares signatures, and is content too where the signature fits one of these variants of the request. */
export function alsoFits(
  behaviour: Behaviour,
  { world }: FaultState,
  variants: (asked: Asked, call: Call) => readonly Seen[],
): Behaviour['sameSignature'] {
  return (given, calculated, asked, call) =>
    behaviour.sameSignature(given, calculated, asked, call) ||
    variants(asked, call).some((seen) => {
      const key = world.keys.get(asked.common.accessKeyId ?? '');
      return signatureMatches(behaviour, key, seen.asked, seen.call);
    });
}

import type { CommonField } from '../../protocol/intent.ts';
import type { CommonPair } from '../behaviour.ts';
import type { Fault } from './fault.ts';

/** A change of one common parameter before it is signed: the values that stand in the request in place of it. */
export function changeCommon(
  field: CommonField,
  change: (value: string) => readonly string[],
): Fault['apply'] {
  return (behaviour) => ({
    ...behaviour,
    common: (parts, attempt) =>
      behaviour
        .common(parts, attempt)
        .flatMap((pair): readonly CommonPair[] =>
          pair[0] === field ? change(pair[1]).map((value): CommonPair => [field, value]) : [pair],
        ),
  });
}

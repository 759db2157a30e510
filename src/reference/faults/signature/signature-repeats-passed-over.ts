import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import type { Parameter } from '../../../protocol/parameter.ts';

/** Parameters are put into a map before they are signed, and only one of equal names is left. */
export const signatureRepeatsPassedOver: Fault = {
  id: 'signature-repeats-passed-over',
  title: text(
    'A parameter that is repeated after signing is passed over',
    '签名后重复的参数被忽略',
  ),
  caughtBy: ['SIGNATURE-RPC-TAMPERED-NAMES', 'SIGNATURE-ACS3-TAMPERED-NAMES'],
  apply: (behaviour) => ({
    ...behaviour,
    rpcCanonicalQuery: (parameters, call) => behaviour.rpcCanonicalQuery(firsts(parameters), call),
    acs3CanonicalRequest: (input, call) =>
      behaviour.acs3CanonicalRequest({ ...input, parameters: firsts(input.parameters) }, call),
  }),
};

function firsts(parameters: readonly Parameter[]): Parameter[] {
  return [...new Map(parameters.toReversed())];
}

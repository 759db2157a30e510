import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import type { Parameter } from '../../../protocol/parameter.ts';

/** Form frameworks take spaces off the ends of every value. */
export const signatureValuesTrimmed: Fault = {
  id: 'signature-values-trimmed',
  title: text(
    'Values are trimmed before the signature is calculated',
    '计算签名前去掉参数值首尾空白',
  ),
  caughtBy: ['SIGNATURE-RPC-ACCEPTED', 'SIGNATURE-ACS3-ACCEPTED'],
  alsoBy: [
    'ERROR-NAME-WHOLE',
    'ERROR-NAME-ANY-TEXT',
    'ERROR-SEVERAL',
    'PAGING-TOKEN-ANY-TEXT',
    'LIMIT-LENIENT',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    rpcCanonicalQuery: (parameters, call) => behaviour.rpcCanonicalQuery(trimmed(parameters), call),
    acs3CanonicalRequest: (input, call) =>
      behaviour.acs3CanonicalRequest({ ...input, parameters: trimmed(input.parameters) }, call),
  }),
};

function trimmed(parameters: readonly Parameter[]): Parameter[] {
  return parameters.map(([name, value]) => [name, value.trim()]);
}

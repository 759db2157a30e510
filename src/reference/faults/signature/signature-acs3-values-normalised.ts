import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A framework that brings text into one Unicode form before anybody sees it. */
export const signatureAcs3ValuesNormalised: Fault = {
  id: 'signature-acs3-values-normalised',
  title: text(
    'Values are brought into Unicode form C before the V3 signature is calculated',
    '计算 V3 签名前把参数值规范化为 Unicode NFC',
  ),
  caughtBy: ['SIGNATURE-ACS3-ACCEPTED'],
  alsoBy: [
    'ERROR-FLOW-NOT-EXISTS',
    'ERROR-EXECUTION-NOT-EXISTS',
    'ERROR-NAME-WHOLE',
    'ERROR-NAME-ANY-TEXT',
    'ERROR-SEVERAL',
    'PAGING-TOKEN-ANY-TEXT',
    'TRANSPORT-UNKNOWN-PARAMETER',
    'LIMIT-LENIENT',
    'LIMIT-NOT-A-NUMBER',
    'LIMIT-ANY-TEXT',
    'ERROR-ACTION',
    'ERROR-VERSION',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    acs3CanonicalRequest: (input, call) =>
      behaviour.acs3CanonicalRequest(
        {
          ...input,
          parameters: input.parameters.map(([name, value]) => [name, value.normalize('NFC')]),
        },
        call,
      ),
  }),
};

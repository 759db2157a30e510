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
  alsoBy: ['ERROR-NAME-WHOLE', 'ERROR-NAME-ANY-TEXT', 'ERROR-SEVERAL', 'PAGING-TOKEN-ANY-TEXT'],
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

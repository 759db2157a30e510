import { ACS3_ALGORITHM } from '../../protocol/acs3-signature.ts';
import { text } from '../../text.ts';
import { commonField, type SignedField } from '../common-field.ts';
import { justified, type DefectFinder } from '../defect.ts';

/** [rpc] SignatureMethod is HMAC-SHA1 and SignatureVersion 1.0; [v3] the algorithm is ACS3-HMAC-SHA256. */
export const signatureMethod: DefectFinder = (reading) => {
  const wanted: readonly (readonly [SignedField, string])[] =
    reading.kind === 'rpc'
      ? [
          ['SignatureMethod', 'HMAC-SHA1'],
          ['SignatureVersion', '1.0'],
        ]
      : [['SignatureMethod', ACS3_ALGORITHM]];
  return wanted.flatMap(([field, value]) => {
    const sent = commonField(reading, field) ?? '';
    if (sent === '' || sent === value) return [];
    const because = text(
      `${field} is '${sent}', not ${value}`,
      `${field} 为“${sent}”，不是 ${value}`,
    );
    return [
      {
        rulesOut: 'resources',
        errors: [justified('SignatureNotMatch', because), justified('InvalidArgument', because)],
      },
    ];
  });
};

import { sha256Hex } from '../../protocol/acs3-signature.ts';
import { text } from '../../text.ts';
import { commonField } from '../common-field.ts';
import { justified, type DefectFinder } from '../defect.ts';

/** [v3] x-acs-content-sha256 is the hash of the body, so that the signature covers the body too. */
export const bodyHash: DefectFinder = (reading) => {
  if (reading.kind === 'rpc') return [];
  const sent = commonField(reading, 'ContentHash') ?? '';
  if (sent === '' || sent === sha256Hex(reading.request.body)) return [];
  const because = text('the body does not fit its hash', '正文与其哈希不符');
  return [
    {
      rulesOut: 'resources',
      errors: [justified('SignatureNotMatch', because), justified('InvalidArgument', because)],
    },
  ];
};

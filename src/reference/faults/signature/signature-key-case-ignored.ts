import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A key column with a collation that ignores letter case. */
export const signatureKeyCaseIgnored: Fault = {
  id: 'signature-key-case-ignored',
  title: text(
    'AccessKey IDs are matched without regard to case',
    '匹配 AccessKey ID 时不区分大小写',
  ),
  caughtBy: ['SIGNATURE-RPC-ACCESS-KEY', 'SIGNATURE-ACS3-ACCESS-KEY'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    findKey: (id, world) =>
      [...world.keys.values()].find(
        ({ accessKeyId }) => accessKeyId.toLowerCase() === id.toLowerCase(),
      ),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A look-up with LIKE in place of equals. */
export const signatureKeyPrefixMatched: Fault = {
  id: 'signature-key-prefix-matched',
  title: text('The beginning of an AccessKey ID is enough', 'AccessKey ID 只需开头部分匹配'),
  caughtBy: ['SIGNATURE-RPC-ACCESS-KEY', 'SIGNATURE-ACS3-ACCESS-KEY'],
  alsoBy: ['ERROR-AUTHENTICATION-FIRST', 'ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    findKey: (id, world, call) =>
      behaviour.findKey(id, world, call) ??
      [...world.keys.values()].find(({ accessKeyId }) => accessKeyId.startsWith(id)),
  }),
};

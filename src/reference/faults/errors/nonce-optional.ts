import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const nonceOptional: Fault = {
  id: 'nonce-optional',
  title: text('SignatureNonce may be left out', '可以不带 SignatureNonce'),
  caughtBy: ['ERROR-MISSING-COMMON'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    requiredCommon: (dialect) =>
      behaviour.requiredCommon(dialect).filter((name) => name !== 'SignatureNonce'),
  }),
};

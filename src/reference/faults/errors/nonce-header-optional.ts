import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const nonceHeaderOptional: Fault = {
  id: 'nonce-header-optional',
  title: text('x-acs-signature-nonce may be left out', '可以不带 x-acs-signature-nonce'),
  caughtBy: ['ERROR-MISSING-HEADER'],
  apply: (behaviour) => ({
    ...behaviour,
    requiredCommon: (dialect) =>
      behaviour.requiredCommon(dialect).filter((name) => name !== 'x-acs-signature-nonce'),
  }),
};

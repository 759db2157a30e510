import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Only headers of its own are signed. */
export const signingAcs3HostNotSigned: Fault = {
  id: 'signing-acs3-host-not-signed',
  description: text('SignedHeaders lacks host', 'SignedHeaders 缺少 host'),
  source: 'v3: signed headers',
  caughtBy: ['SIGNING-ACS3-SIGNED-HEADERS'],
  apply: (behaviour) => ({
    ...behaviour,
    signedHeaders: (...input) =>
      behaviour.signedHeaders(...input).filter((name) => name !== 'host'),
  }),
};

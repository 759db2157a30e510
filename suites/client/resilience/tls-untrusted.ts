import type { ClientRequirement } from '../../../src/requirement/client/client-requirement.ts';
import { text } from '../../../src/text.ts';
import { refusesCertificate } from './refuses-certificate.ts';

export const tlsUntrusted: ClientRequirement = refusesCertificate(
  'TLS-UNTRUSTED',
  'https-untrusted',
  text('comes from an unknown authority', '由未知机构签发'),
);

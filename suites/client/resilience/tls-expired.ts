import type { ClientRequirement } from '../../../src/requirement/client/client-requirement.ts';
import { text } from '../../../src/text.ts';
import { refusesCertificate } from './refuses-certificate.ts';

export const tlsExpired: ClientRequirement = refusesCertificate(
  'TLS-EXPIRED',
  'https-expired',
  text('has expired', '已过期'),
);

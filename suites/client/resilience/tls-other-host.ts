import type { ClientRequirement } from '../../../src/requirement/client/client-requirement.ts';
import { text } from '../../../src/text.ts';
import { refusesCertificate } from './refuses-certificate.ts';

export const tlsOtherHost: ClientRequirement = refusesCertificate(
  'TLS-OTHER-HOST',
  'https-other-host',
  text('is of another host', '属于其他主机'),
);

import { lenientTls } from './lenient-tls.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Clocks of small devices are often wrong, so that dates were thought to matter little. */
export const resilienceTlsExpiryIgnored: Fault = {
  id: 'resilience-tls-expiry-ignored',
  description: text('A certificate that has expired is accepted', '接受已过期的证书'),
  source: 'tls: certificates',
  caughtBy: ['TLS-EXPIRED'],
  apply: (behaviour) => lenientTls(behaviour, ['CERT_HAS_EXPIRED']),
};

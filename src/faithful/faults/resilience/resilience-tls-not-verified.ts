import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Verification is off by default. */
export const resilienceTlsNotVerified: Fault = {
  id: 'resilience-tls-not-verified',
  description: text('No certificate is verified', '不校验任何证书'),
  source: 'aliyun/aliyun-openapi-python-sdk#277; aliyun/openapi-sdk-php-client#85',
  caughtBy: ['TLS-UNTRUSTED', 'TLS-EXPIRED', 'TLS-OTHER-HOST'],
  apply: (behaviour) => ({
    ...behaviour,
    tls: (options, attempt) => ({
      ...behaviour.tls(options, attempt),
      rejectUnauthorized: false,
    }),
  }),
};

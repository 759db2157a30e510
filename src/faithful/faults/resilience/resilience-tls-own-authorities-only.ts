import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Authorities are pinned, and those of the machine do not count. */
export const resilienceTlsOwnAuthoritiesOnly: Fault = {
  id: 'resilience-tls-own-authorities-only',
  description: text(
    'Only authorities that the SDK brings along are trusted',
    '只信任 SDK 自带的证书颁发机构',
  ),
  source: 'f5devcentral/f5-bigip-image-generator#35',
  caughtBy: ['TLS-TRUSTED'],
  alsoBy: ['TLS-UNTRUSTED', 'TLS-EXPIRED', 'TLS-OTHER-HOST', 'TIMEOUT-CONNECTING'],
  apply: (behaviour) => ({
    ...behaviour,
    tls: (options, attempt) => ({ ...behaviour.tls(options, attempt), secureContext: undefined }),
  }),
};

import { lenientTls } from './lenient-tls.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A certificate has to be good, but anybody may have signed it. */
export const resilienceTlsAnyAuthority: Fault = {
  id: 'resilience-tls-any-authority',
  description: text(
    'A certificate of an authority that nobody knows is accepted',
    '接受未知机构签发的证书',
  ),
  source: 'aliyun/aliyun-oss-java-sdk#85',
  caughtBy: ['TLS-UNTRUSTED'],
  apply: (behaviour) => lenientTls(behaviour, UNKNOWN_AUTHORITY),
};

const UNKNOWN_AUTHORITY: readonly string[] = [
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
];

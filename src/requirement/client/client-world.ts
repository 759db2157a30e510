import type { Feature } from '../../generated/driver-protocol.ts';
import type { SignatureKind } from '../../protocol/intent.ts';

/** What is known of the SDK under test: what its driver declares. */
export interface ClientWorld {
  /** Never empty. */
  readonly signatures: readonly SignatureKind[];
  readonly features: readonly Feature[];
}

/** What a requirement takes: a feature that the driver must have declared. Without it, it is not applicable. */
export type ClientNeed = Feature;

import type { ClientRequirement } from '../../../src/requirement/client/client-requirement.ts';
import { signingAcs3BodyHash } from './signing-acs3-body-hash.ts';
import { signingAcs3Fields } from './signing-acs3-fields.ts';
import { signingAcs3SecurityToken } from './signing-acs3-security-token.ts';
import { signingAcs3SignedHeaders } from './signing-acs3-signed-headers.ts';
import { signingAcs3Verifies } from './signing-acs3-verifies.ts';
import { signingCredentials } from './signing-credentials.ts';
import { signingNonceConcurrent } from './signing-nonce-concurrent.ts';
import { signingNonceRestart } from './signing-nonce-restart.ts';
import { signingNonceUnique } from './signing-nonce-unique.ts';
import { signingRpcFields } from './signing-rpc-fields.ts';
import { signingRpcSecurityToken } from './signing-rpc-security-token.ts';
import { signingRpcVerifies } from './signing-rpc-verifies.ts';
import { signingTimestampFormat } from './signing-timestamp-format.ts';
import { signingTimestampNow } from './signing-timestamp-now.ts';
import { signingTimestampZone } from './signing-timestamp-zone.ts';

/** In the order of the specification. */
export const signingRequirements: readonly ClientRequirement[] = [
  signingRpcVerifies,
  signingRpcFields,
  signingRpcSecurityToken,
  signingAcs3Verifies,
  signingAcs3Fields,
  signingAcs3SignedHeaders,
  signingAcs3BodyHash,
  signingAcs3SecurityToken,
  signingCredentials,
  signingNonceUnique,
  signingNonceConcurrent,
  signingNonceRestart,
  signingTimestampFormat,
  signingTimestampNow,
  signingTimestampZone,
];

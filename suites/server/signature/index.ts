import type { Requirement } from '../../../src/requirement/requirement.ts';
import { signatureAcs3Accepted } from './signature-acs3-accepted.ts';
import { signatureAcs3AccessKey } from './signature-acs3-access-key.ts';
import { signatureAcs3Algorithm } from './signature-acs3-algorithm.ts';
import { signatureAcs3Altered } from './signature-acs3-altered.ts';
import { signatureAcs3BodyHash } from './signature-acs3-body-hash.ts';
import { signatureAcs3LetterCase } from './signature-acs3-letter-case.ts';
import { signatureAcs3Missing } from './signature-acs3-missing.ts';
import { signatureAcs3SecurityToken } from './signature-acs3-security-token.ts';
import { signatureAcs3Spelling } from './signature-acs3-spelling.ts';
import { signatureAcs3TamperedHeader } from './signature-acs3-tampered-header.ts';
import { signatureAcs3TamperedMethod } from './signature-acs3-tampered-method.ts';
import { signatureAcs3TamperedNames } from './signature-acs3-tampered-names.ts';
import { signatureAcs3TamperedValue } from './signature-acs3-tampered-value.ts';
import { signatureAcs3UnsignedHeader } from './signature-acs3-unsigned-header.ts';
import { signatureAcs3WrongSecret } from './signature-acs3-wrong-secret.ts';
import { signatureNonceReuse } from './signature-nonce-reuse.ts';
import { signatureRpcAccepted } from './signature-rpc-accepted.ts';
import { signatureRpcAccessKey } from './signature-rpc-access-key.ts';
import { signatureRpcAlgorithm } from './signature-rpc-algorithm.ts';
import { signatureRpcAltered } from './signature-rpc-altered.ts';
import { signatureRpcMissing } from './signature-rpc-missing.ts';
import { signatureRpcSecurityToken } from './signature-rpc-security-token.ts';
import { signatureRpcSpelling } from './signature-rpc-spelling.ts';
import { signatureRpcTamperedMethod } from './signature-rpc-tampered-method.ts';
import { signatureRpcTamperedNames } from './signature-rpc-tampered-names.ts';
import { signatureRpcTamperedValue } from './signature-rpc-tampered-value.ts';
import { signatureRpcWrongSecret } from './signature-rpc-wrong-secret.ts';

/** In the order of the specification. */
export const signatureRequirements: readonly Requirement[] = [
  signatureRpcAccepted,
  signatureRpcSpelling,
  signatureRpcTamperedValue,
  signatureRpcTamperedNames,
  signatureRpcTamperedMethod,
  signatureRpcAltered,
  signatureRpcMissing,
  signatureRpcWrongSecret,
  signatureRpcAccessKey,
  signatureRpcAlgorithm,
  signatureRpcSecurityToken,
  signatureAcs3Accepted,
  signatureAcs3Spelling,
  signatureAcs3TamperedValue,
  signatureAcs3TamperedNames,
  signatureAcs3TamperedMethod,
  signatureAcs3Altered,
  signatureAcs3LetterCase,
  signatureAcs3Missing,
  signatureAcs3WrongSecret,
  signatureAcs3AccessKey,
  signatureAcs3Algorithm,
  signatureAcs3SecurityToken,
  signatureAcs3TamperedHeader,
  signatureAcs3UnsignedHeader,
  signatureAcs3BodyHash,
  signatureNonceReuse,
];

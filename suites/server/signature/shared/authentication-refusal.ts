import type { ErrorCode } from '../../../../src/generated/errors.ts';
import { standsFor } from '../../../../src/oracle/error-catalogue.ts';
import type { Exchange } from '../../../../src/protocol/exchange.ts';

const CODES: readonly ErrorCode[] = [
  'SignatureNotMatch',
  'InvalidAccessKeyID',
  'RequestTimeTooSkewed',
];

/**
 * Whether the answer says that the caller could not be authenticated. The gateway's codes say so
 * whatever the profile is: which codes may be used is judged elsewhere (ERROR-CODE-KNOWN).
 */
export function isAuthenticationRefusal({ answer }: Exchange): boolean {
  return answer.kind === 'error' && CODES.some((code) => standsFor(answer.code, code, 'gateway'));
}

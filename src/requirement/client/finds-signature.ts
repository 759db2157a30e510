import { parseAuthorization } from '../../protocol/acs3-signature.ts';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import { percentDecode } from '../../protocol/percent-encoding.ts';
import { searchFor } from './find-secret.ts';
import { headerValues, ownValues } from './read-field.ts';

/**
 * Tells whether a text holds a signature: one of these requests, in whatever form, or one under its own
 * name, as of a request that never arrived.
 */
export function findsSignature(requests: readonly ReceivedRequest[]): (written: string) => boolean {
  const known = requests.flatMap(signaturesOf).map(searchFor);
  return (written) => known.some((holds) => holds(written)) || namesSignature(written);
}

/** The signatures that a request carries, of either kind: one where all is well. */
function signaturesOf(request: ReceivedRequest): readonly string[] {
  const authorizations = headerValues(request, 'authorization');
  return [
    ...ownValues(request, 'Signature'),
    ...authorizations.flatMap((value) => parseAuthorization(value)?.signature ?? []),
  ].filter((signature) => signature !== '');
}

/** `Signature=` or `"Signature": "` with what is long enough to be one: 28 characters of base64, or 64 of hex. */
function namesSignature(written: string): boolean {
  return SIGNATURE.test(percentDecode(written));
}

const SIGNATURE =
  /\bSignature["']?\s*[=:]\s*["']?(?:[0-9a-f]{64}|[A-Za-z0-9+/]{27}=)(?![A-Za-z0-9+/])/i;

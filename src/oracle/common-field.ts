import type { CommonField, SignatureKind } from '../protocol/intent.ts';
import { valueOf } from '../protocol/parameter.ts';
import type { Reading } from './reading.ts';

/** A common parameter, the signature itself among them. */
export type SignedField = CommonField | 'Signature';

/** Where V3 writes each common parameter [v3]. Those that are missing here V3 does not have. */
const ACS3_NAMES: ReadonlyMap<SignedField, string> = new Map([
  ['Action', 'x-acs-action'],
  ['Version', 'x-acs-version'],
  ['Timestamp', 'x-acs-date'],
  ['SignatureNonce', 'x-acs-signature-nonce'],
  ['ContentHash', 'x-acs-content-sha256'],
  ['SecurityToken', 'x-acs-security-token'],
  ['AccessKeyId', 'Authorization'],
  ['SignatureMethod', 'Authorization'],
  ['Signature', 'Authorization'],
]);

/** The name under which a common parameter is sent: of a parameter, or of a header with V3. */
export function nameOf(field: SignedField, kind: SignatureKind): string {
  return kind === 'rpc' ? field : (ACS3_NAMES.get(field) ?? field);
}

/** The value of a common parameter; `undefined` where it was not sent. */
export function commonField(reading: Reading, field: SignedField): string | undefined {
  const { kind, parameters, authorization, request } = reading;
  if (kind === 'rpc') return parameters.get(field);
  if (field === 'AccessKeyId') return authorization?.credential;
  if (field === 'SignatureMethod') return authorization?.algorithm;
  if (field === 'Signature') return authorization?.signature;
  // HTTP takes the blanks off the ends of a header's value.
  return valueOf(request.headers, nameOf(field, 'acs3'))?.trim();
}

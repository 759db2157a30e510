import type { CommonField, SignatureKind } from '../../protocol/intent.ts';
import { parseAuthorization } from '../../protocol/acs3-signature.ts';
import { valueOf, type Parameter } from '../../protocol/parameter.ts';
import { ACS3_HEADERS } from '../../protocol/sign.ts';
import { receivedParameters, type ReceivedRequest } from '../../protocol/received-request.ts';

/** Every value that a request gives for a common parameter, wherever the signature has it; one where all is well. */
export function commonValues(
  request: ReceivedRequest,
  field: CommonField,
  signature: SignatureKind,
): readonly string[] {
  if (signature === 'rpc') return ownValues(request, field);
  if (field === 'AccessKeyId') {
    const id = parseAuthorization(valueOf(request.headers, 'authorization'))?.credential;
    return id === undefined || id === '' ? [] : [id];
  }
  const header = ACS3_HEADERS.get(field);
  return header === undefined ? [] : headerValues(request, header);
}

/** Every value of a header; `name` in lower case. */
export function headerValues(request: ReceivedRequest, name: string): readonly string[] {
  return valuesOf(request.headers, name);
}

/** Every value that a request gives for one of the operation's own parameters, in query and form body alike. */
export function ownValues(request: ReceivedRequest, name: string): readonly string[] {
  return valuesOf(receivedParameters(request), name);
}

function valuesOf(pairs: readonly Parameter[], name: string): string[] {
  return pairs.flatMap(([candidate, value]) => (candidate === name ? [value] : []));
}

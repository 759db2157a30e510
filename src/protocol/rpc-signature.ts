import { createHmac } from 'node:crypto';
import { canonicalQuery, type Parameter } from './parameter.ts';
import { percentEncode } from './percent-encoding.ts';

/**
 * The string to sign of the RPC signature, SignatureVersion 1.0.
 * `parameters` are all parameters of the request; `Signature` itself is left out here.
 */
export function rpcStringToSign(method: string, parameters: readonly Parameter[]): string {
  const covered = parameters.filter(([name]) => name !== 'Signature');
  return `${method}&${percentEncode('/')}&${percentEncode(canonicalQuery(covered))}`;
}

/** Base64 of HMAC-SHA1 with the key `secret&`. Source: RPC request and signature. */
export function rpcSignature(
  secret: string,
  method: string,
  parameters: readonly Parameter[],
): string {
  return createHmac('sha1', `${secret}&`)
    .update(rpcStringToSign(method, parameters))
    .digest('base64');
}

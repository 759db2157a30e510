import { createHmac, timingSafeEqual } from 'node:crypto';
import { ACS3_ALGORITHM, acs3CanonicalRequest, sha256Hex } from '../protocol/acs3-signature.ts';
import { canonicalQuery } from '../protocol/parameter.ts';
import { percentEncode } from '../protocol/percent-encoding.ts';
import type { Behaviour } from './behaviour.ts';

type Signatures = Pick<
  Behaviour,
  | 'rpcCanonicalQuery'
  | 'rpcStringToSign'
  | 'rpcSign'
  | 'headersToSign'
  | 'bodyHash'
  | 'acs3CanonicalRequest'
  | 'acs3StringToSign'
  | 'acs3Sign'
  | 'sameSignature'
>;

/** How signatures are calculated and compared, stage by stage. */
export const defaultSignatures: Signatures = {
  // Every parameter but Signature, repeated ones too: one that was added later breaks the signature.
  rpcCanonicalQuery: (parameters) =>
    canonicalQuery(parameters.filter(([name]) => name !== 'Signature')),
  rpcStringToSign: (method, query) => `${method}&%2F&${percentEncode(query)}`,
  rpcSign: (secret, stringToSign) =>
    createHmac('sha1', `${secret}&`).update(stringToSign).digest('base64'),
  headersToSign: (call) =>
    call.headers.map(([name]) => name).filter((n) => n === 'host' || n.startsWith('x-acs-')),
  bodyHash: (body) => sha256Hex(body),
  acs3CanonicalRequest: (input) => acs3CanonicalRequest(input),
  acs3StringToSign: (canonicalRequest) => `${ACS3_ALGORITHM}\n${sha256Hex(canonicalRequest)}`,
  acs3Sign: (secret, stringToSign) =>
    createHmac('sha256', secret).update(stringToSign).digest('hex'),
  sameSignature: (given, calculated) => {
    const a = Buffer.from(given);
    const b = Buffer.from(calculated);
    return a.length === b.length && timingSafeEqual(a, b);
  },
};

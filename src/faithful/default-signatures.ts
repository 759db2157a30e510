import { createHmac } from 'node:crypto';
import {
  ACS3_ALGORITHM,
  acs3CanonicalRequest,
  formatAuthorization,
  headersToSign,
  sha256Hex,
} from '../protocol/acs3-signature.ts';
import { rpcStringToSign } from '../protocol/rpc-signature.ts';
import type { Behaviour } from './behaviour.ts';

type Signatures = Pick<
  Behaviour,
  | 'rpcCovered'
  | 'rpcStringToSign'
  | 'rpcSign'
  | 'bodyHash'
  | 'signedHeaders'
  | 'acs3CanonicalRequest'
  | 'acs3StringToSign'
  | 'acs3Sign'
  | 'authorization'
  | 'signsAgain'
  | 'finish'
>;

/** How requests are signed, step by step. */
export const defaultSignatures: Signatures = {
  rpcCovered: (parameters) => parameters,
  rpcStringToSign: (method, covered) => rpcStringToSign(method, covered),
  rpcSign: (secret, stringToSign) =>
    createHmac('sha1', `${secret}&`).update(stringToSign).digest('base64'),
  bodyHash: (body) => sha256Hex(body),
  signedHeaders: (headers) => headersToSign(headers),
  acs3CanonicalRequest: (input) => acs3CanonicalRequest(input),
  acs3StringToSign: (canonicalRequest) => `${ACS3_ALGORITHM}\n${sha256Hex(canonicalRequest)}`,
  acs3Sign: (secret, stringToSign) =>
    createHmac('sha256', secret).update(stringToSign).digest('hex'),
  authorization: (parts) => formatAuthorization(parts),
  signsAgain: () => true,
  finish: (request) => request,
};

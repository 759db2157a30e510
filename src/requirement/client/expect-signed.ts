import { acs3Signature, parseAuthorization, sha256Hex } from '../../protocol/acs3-signature.ts';
import type { SignatureKind } from '../../protocol/intent.ts';
import { valueOf } from '../../protocol/parameter.ts';
import {
  queryParameters,
  receivedParameters,
  type ReceivedRequest,
} from '../../protocol/received-request.ts';
import { rpcSignature } from '../../protocol/rpc-signature.ts';
import type { Credentials } from '../../protocol/wire.ts';
import { text, type Text } from '../../text.ts';
import { finding, type Finding } from '../finding.ts';
import { explainSignature } from './explain-signature.ts';

/**
 * Finds fault unless a request carries the signature that its own content and these credentials give.
 * Judged as it arrived: how the client came to it does not matter.
 */
export function expectSigned(
  request: ReceivedRequest,
  signature: SignatureKind,
  { accessKeySecret }: Credentials,
): Finding | undefined {
  const right =
    signature === 'rpc' ? rpcRight(request, accessKeySecret) : acs3Right(request, accessKeySecret);
  return right
    ? undefined
    : finding(
        text(
          'the signature that this request and the secret give',
          '与该请求及密钥算出的一致的签名',
        ),
        signedAtAll(request, signature)
          ? another(explainSignature(request, signature, accessKeySecret))
          : text('no signature', '没有签名'),
      );
}

function another(mistake: Text | undefined): Text {
  const [en, zh] = mistake === undefined ? ['', ''] : [`: ${mistake.en}`, `：${mistake.zh}`];
  return text(`another signature${en}`, `另一个签名${zh}`);
}

function signedAtAll(request: ReceivedRequest, signature: SignatureKind): boolean {
  return signature === 'rpc'
    ? valueOf(receivedParameters(request), 'Signature') !== undefined
    : valueOf(request.headers, 'authorization') !== undefined;
}

function rpcRight(request: ReceivedRequest, secret: string): boolean {
  const parameters = receivedParameters(request);
  return valueOf(parameters, 'Signature') === rpcSignature(secret, request.method, parameters);
}

function acs3Right(request: ReceivedRequest, secret: string): boolean {
  const authorization = parseAuthorization(valueOf(request.headers, 'authorization'));
  if (authorization === undefined) return false;
  const right = acs3Signature(secret, {
    method: request.method,
    path: request.path,
    parameters: queryParameters(request),
    headers: request.headers,
    signedHeaders: authorization.signedHeaders,
    bodyHash: valueOf(request.headers, 'x-acs-content-sha256') ?? sha256Hex(request.body),
  });
  return authorization.signature === right;
}

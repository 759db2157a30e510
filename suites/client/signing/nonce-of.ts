import type { SignatureKind } from '../../../src/protocol/intent.ts';
import type { ReceivedRequest } from '../../../src/protocol/received-request.ts';
import { commonValues } from '../../../src/requirement/client/read-field.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { describeValue } from '../../../src/requirement/describe-value.ts';
import { text, type Text } from '../../../src/text.ts';

/** The nonce of a request; `undefined` where it has none or an empty one. */
export function nonceOf(request: ReceivedRequest, signature: SignatureKind): string | undefined {
  const [nonce] = commonValues(request, 'SignatureNonce', signature);
  return nonce === '' ? undefined : nonce;
}

/** Why nonces could not be compared. That each request has one is SIGNING-NONCE-UNIQUE's and SIGNING-ACS3-FIELDS'. */
export const TOO_FEW: Text = text('too few requests with a nonce arrived', '带有随机数的请求过少');

/** The finding for a nonce that was used before; `where` says in which requests. */
export function repeated(nonce: string, where: Text): Finding {
  const { en } = describeValue(nonce);
  return finding(
    text('a nonce of its own in each request', '每个请求各有自己的随机数'),
    text(`${en} ${where.en}`, `${where.zh} ${en}`),
  );
}

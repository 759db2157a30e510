import type { SignatureKind } from '../../protocol/intent.ts';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import { text } from '../../text.ts';
import { finding, type Finding } from '../finding.ts';
import { describeValues } from './expect-once.ts';
import { commonValues } from './read-field.ts';

/** Finds fault unless a request has a nonce, and one that none of the earlier requests of the same call had. */
export function expectNewNonce(
  request: ReceivedRequest,
  before: readonly ReceivedRequest[],
  signature: SignatureKind,
): Finding | undefined {
  const noncesOf = (one: ReceivedRequest): readonly string[] =>
    commonValues(one, 'SignatureNonce', signature);
  const [nonce, ...others] = noncesOf(request);
  const expected = text('a nonce of its own', '自己的随机数');
  if (nonce === undefined || others.length > 0) {
    return finding(expected, describeValues('SignatureNonce', noncesOf(request)));
  }
  const same = before.findIndex((earlier) => noncesOf(earlier).includes(nonce));
  return same < 0
    ? undefined
    : finding(
        expected,
        text(`the nonce of request ${same + 1} again`, `又用了第 ${same + 1} 个请求的随机数`),
      );
}

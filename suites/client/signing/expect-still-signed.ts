import type { ReceivedRequest } from '../../../src/protocol/received-request.ts';
import type { ClientContext, Played } from '../../../src/requirement/client/client-context.ts';
import { expectSigned } from '../../../src/requirement/client/expect-signed.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { requestOrSkip } from '../../../src/requirement/client/the-request.ts';
import type { Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/**
 * Finds fault with the signature of a call that has a security token, unless the same call without one
 * is signed wrongly too: then nothing can be said about the token.
 */
export async function expectStillSigned(
  { call, credentials }: Pick<Played, 'call' | 'credentials'>,
  request: ReceivedRequest,
  context: ClientContext,
): Promise<Finding | undefined> {
  const found = expectSigned(request, call.signature, credentials);
  if (found === undefined) return undefined;
  const without = await context.play({ ...call, identity: 'main' }, plainScript);
  const plain = requestOrSkip(without, context);
  return expectSigned(plain, call.signature, without.credentials) === undefined
    ? found
    : context.skip(text('wrong without a token too', '没有令牌时签名也不正确'));
}

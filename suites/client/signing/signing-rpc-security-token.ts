import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { withParameter, valueOf } from '../../../src/protocol/parameter.ts';
import {
  receivedParameters,
  type ReceivedRequest,
} from '../../../src/protocol/received-request.ts';
import { rpcSignature } from '../../../src/protocol/rpc-signature.ts';
import type { Credentials } from '../../../src/protocol/wire.ts';
import type { SdkCall } from '../../../src/requirement/client/client-context.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { noRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { expectStillSigned } from './expect-still-signed.ts';

/** The token of a run has characters that must be encoded: + / = */
export const signingRpcSecurityToken: ClientRequirement = clientRequirement<SdkCall>({
  id: 'SIGNING-RPC-SECURITY-TOKEN',
  needs: ['rpc', 'securityToken'],
  cases: fewerCases(4),
  draw: (world) =>
    anyCall(world, { signature: 'rpc' }).map((call) => ({ ...call, identity: 'temporary' })),
  examples: (world) => [{ ...plainCall(world), signature: 'rpc', identity: 'temporary' }],
  check: async (call, context) => {
    const played = await context.play(call, plainScript);
    const [request] = played.requests;
    if (request === undefined) return noRequest(played);
    const { securityToken = '' } = played.credentials;
    return (
      expectOnce('SecurityToken', securityToken, ownValues(request, 'SecurityToken')) ??
      expectCovered(request, played.credentials) ??
      (await expectStillSigned(played, request, context))
    );
  },
});

/** Finds fault with a signature that is right only where the token is taken out. */
function expectCovered(
  request: ReceivedRequest,
  { accessKeySecret }: Credentials,
): Finding | undefined {
  const parameters = receivedParameters(request);
  const uncovered = withParameter(parameters, 'SecurityToken', null);
  const without = rpcSignature(accessKeySecret, request.method, uncovered);
  return valueOf(parameters, 'Signature') === without
    ? finding(
        text('a signature that covers SecurityToken', '覆盖 SecurityToken 的签名'),
        text('one that leaves SecurityToken out', '未覆盖 SecurityToken 的签名'),
      )
    : undefined;
}

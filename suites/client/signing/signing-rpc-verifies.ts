import { oddCall, tellingCalls } from '../../../src/arbitraries/client/odd-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectSigned } from '../../../src/requirement/client/expect-signed.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { requestOrSkip } from '../../../src/requirement/client/the-request.ts';

/** Without a SecurityToken, which SIGNING-RPC-SECURITY-TOKEN is about. */
export const signingRpcVerifies: ClientRequirement = clientRequirement({
  id: 'SIGNING-RPC-VERIFIES',
  needs: ['rpc'],
  draw: (world) => oddCall(world, { signature: 'rpc' }),
  examples: (world) => tellingCalls(world, 'rpc'),
  check: async (call, context) => {
    const played = await context.play(call, plainScript);
    // What is refused before it is sent, or arrives changed, is judged by the request suite.
    return expectSigned(requestOrSkip(played, context), 'rpc', played.credentials);
  },
});

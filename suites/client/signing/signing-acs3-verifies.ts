import { oddCall, tellingCalls } from '../../../src/arbitraries/client/odd-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectSigned } from '../../../src/requirement/client/expect-signed.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { requestOrSkip } from '../../../src/requirement/client/the-request.ts';

/** What has to be signed, and the hash of the body, are judged elsewhere. */
export const signingAcs3Verifies: ClientRequirement = clientRequirement({
  id: 'SIGNING-ACS3-VERIFIES',
  needs: ['acs3'],
  draw: (world) => oddCall(world, { signature: 'acs3' }),
  examples: (world) => tellingCalls(world, 'acs3'),
  check: async (call, context) => {
    const played = await context.play(call, plainScript);
    // What is refused before it is sent, or arrives changed, is judged by the request suite.
    return expectSigned(requestOrSkip(played, context), 'acs3', played.credentials);
  },
});

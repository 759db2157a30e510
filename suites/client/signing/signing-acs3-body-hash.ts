import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { sha256Hex } from '../../../src/protocol/acs3-signature.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { headerValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

const HEADER = 'x-acs-content-sha256';

/** Whether a client sends a body at all is its own affair. */
export const signingAcs3BodyHash: ClientRequirement = clientRequirement({
  id: 'SIGNING-ACS3-BODY-HASH',
  needs: ['acs3'],
  cases: fewerCases(4),
  draw: (world) => anyCall(world, { signature: 'acs3' }),
  examples: (world) => [{ ...plainCall(world), signature: 'acs3' as const }],
  check: async (call, context) =>
    theRequest(await context.play(call, plainScript), (request) =>
      expectOnce(HEADER, sha256Hex(request.body), headerValues(request, HEADER)),
    ),
});

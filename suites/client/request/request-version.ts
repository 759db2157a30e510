import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { API_VERSION } from '../../../src/protocol/sign.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { commonValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Version and Action together choose the operation; another version has others. */
export const requestVersion: ClientRequirement = clientRequirement({
  id: 'REQUEST-VERSION',
  needs: [],
  cases: fewerCases(4),
  draw: (world) => anyCall(world),
  examples: (world) => world.signatures.map((signature) => ({ ...plainCall(world), signature })),
  check: async (call, context) =>
    theRequest(await context.play(call, plainScript), (request) =>
      expectOnce('Version', API_VERSION, commonValues(request, 'Version', call.signature)),
    ),
});

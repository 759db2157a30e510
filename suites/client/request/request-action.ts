import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { ACTION } from '../../../src/protocol/sign.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { commonValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** The operation is chosen by its name alone. */
export const requestAction: ClientRequirement = clientRequirement({
  id: 'REQUEST-ACTION',
  needs: [],
  cases: fewerCases(4),
  draw: (world) => anyCall(world),
  examples: (world) => world.signatures.map((signature) => ({ ...plainCall(world), signature })),
  check: async (call, context) =>
    theRequest(await context.play(call, plainScript), (request) =>
      expectOnce('Action', ACTION, commonValues(request, 'Action', call.signature)),
    ),
});

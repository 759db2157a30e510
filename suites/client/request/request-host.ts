import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { headerValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Each endpoint of the kit has a port of its own, which is never the default one. */
export const requestHost: ClientRequirement = clientRequirement({
  id: 'REQUEST-HOST',
  needs: [],
  cases: fewerCases(4),
  draw: (world) => anyCall(world),
  examples: (world) => [plainCall(world)],
  check: async (call, context) => {
    const played = await context.play(call, plainScript);
    return theRequest(played, (request) =>
      expectOnce('Host', new URL(played.endpoint).host, headerValues(request, 'host')),
    );
  },
});

import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectNewNonce } from '../../../src/requirement/client/expect-new-nonce.ts';
import { expectSigned } from '../../../src/requirement/client/expect-signed.ts';
import { walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { judgeEachPage } from './judge-each-page.ts';

export const walkSigned: ClientRequirement = clientRequirement({
  id: 'WALK-SIGNED',
  needs: ['paginate'],
  cases: fewerCases(10),
  draw: (world) => anyWalk(world, { minPages: 2 }),
  examples: (world) =>
    world.signatures.map((signature) => {
      const { call, pages } = plainWalk(world, { length: 3, limit: 1 });
      return { call: { ...call, signature }, pages };
    }),
  check: async ({ call, pages }, context) => {
    const { requests, credentials } = await context.playWalk(call, walkScript(pages));
    return judgeEachPage(
      { requests, pages },
      context,
      (request, before) =>
        expectNewNonce(request, before, call.signature) ??
        expectSigned(request, call.signature, credentials),
    );
  },
});

import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeValues } from '../../../src/requirement/client/expect-once.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';

/** An empty NextToken is one too: nothing is written about what it stands for. */
export const walkFirstPage: ClientRequirement = clientRequirement({
  id: 'WALK-FIRST-PAGE',
  needs: ['paginate'],
  cases: fewerCases(10),
  draw: (world) => anyWalk(world),
  examples: (world) => [plainWalk(world, { length: 2, limit: 1 })],
  check: async ({ call, pages }, context) =>
    theRequest(await context.playWalk(call, walkScript(pages)), (request) => {
      const values = ownValues(request, 'NextToken');
      return values.length === 0
        ? undefined
        : finding(describeValues('NextToken', []), describeValues('NextToken', values));
    }),
});

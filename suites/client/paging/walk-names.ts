import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { judgeEachPage } from './judge-each-page.ts';

export const walkNames: ClientRequirement = clientRequirement({
  id: 'WALK-NAMES',
  needs: ['paginate'],
  cases: fewerCases(10),
  draw: (world) => anyWalk(world, { minPages: 2 }),
  examples: (world) => [plainWalk(world, { length: 3, limit: 1 })],
  check: async ({ call, pages }, context) => {
    const { FlowName, ExecutionName } = call.request;
    const { requests } = await context.playWalk(call, walkScript(pages));
    return judgeEachPage(
      { requests, pages },
      context,
      (request) =>
        expectOnce('FlowName', FlowName, ownValues(request, 'FlowName')) ??
        expectOnce('ExecutionName', ExecutionName, ownValues(request, 'ExecutionName')),
    );
  },
});

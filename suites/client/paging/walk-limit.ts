import fc from 'fast-check';
import { anyWalk, plainWalk, withLimit } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce, describeValues } from '../../../src/requirement/client/expect-once.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { judgeEachPage } from './judge-each-page.ts';

/** Where no Limit is given, none is the client's to add. */
export const walkLimit: ClientRequirement = clientRequirement({
  id: 'WALK-LIMIT',
  needs: ['paginate'],
  cases: fewerCases(10),
  draw: (world) =>
    fc
      .record({ plan: anyWalk(world, { minPages: 2 }), given: fc.boolean() })
      .map(({ plan, given }) =>
        given ? plan : { ...plan, call: withLimit(plan.call, undefined) },
      ),
  examples: (world) => {
    const walk = plainWalk(world, { length: 3, limit: 1 });
    return [walk, { ...walk, call: withLimit(walk.call, undefined) }];
  },
  check: async ({ call, pages }, context) => {
    const { Limit } = call.request;
    const { requests } = await context.playWalk(call, walkScript(pages));
    return judgeEachPage({ requests, pages }, context, (request) => {
      const values = ownValues(request, 'Limit');
      if (Limit !== undefined) return expectOnce('Limit', String(Limit), values);
      return values.length === 0
        ? undefined
        : finding(describeValues('Limit', []), describeValues('Limit', values));
    });
  },
});

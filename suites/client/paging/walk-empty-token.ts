import { anyWalk, plainWalk, type WalkPlan } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { text } from '../../../src/text.ts';
import { expectWalkEnds } from './expect-walk-ends.ts';
import { endWith } from './loop-back.ts';

/** How it ends is shown: nothing is written about an empty token. */
export const walkEmptyToken: ClientRequirement = clientRequirement({
  id: 'WALK-EMPTY-TOKEN',
  needs: ['paginate'],
  cases: fewerCases(10),
  draw: (world) => anyWalk(world).map(withEmptyToken),
  examples: (world) => [withEmptyToken(plainWalk(world, { length: 1 }))],
  check: (plan, context) =>
    expectWalkEnds(plan, context, {
      expected: text('an end of the walk at the empty token', '遍历在空令牌处结束'),
      judge({ outcome }) {
        context.observe(
          text('an empty NextToken', '空的 NextToken'),
          outcome.outcome === 'response'
            ? text('the end of the walk', '遍历结束')
            : text('an error', '错误'),
        );
        return undefined;
      },
    }),
});

function withEmptyToken({ call, pages }: WalkPlan): WalkPlan {
  return { call, pages: endWith(pages, '') };
}

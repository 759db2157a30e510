import fc from 'fast-check';
import { anyShortWalk, anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeValues } from '../../../src/requirement/client/expect-once.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { requestsUpTo } from './requests-up-to.ts';

/** The last page may be full, short or the only one: none of it says that there is more. */
export const walkStops: ClientRequirement = clientRequirement({
  id: 'WALK-STOPS',
  needs: ['paginate'],
  cases: fewerCases(4),
  draw: (world) => fc.oneof(anyWalk(world), anyShortWalk(world, 1)),
  examples: (world) => [
    plainWalk(world, { length: 1, limit: 1 }),
    plainWalk(world, { length: 2, limit: 1 }),
    plainWalk(world, { length: 60 }),
  ],
  check: async ({ call, pages }, context) => {
    const { requests } = await context.playWalk(call, walkScript(pages));
    const upToLast = requestsUpTo(pages.length - 1, { requests, pages }, context);
    const further = requests[upToLast.length];
    if (further === undefined) return undefined;
    const count = requests.length - upToLast.length;
    const { en, zh } = describeValues('NextToken', ownValues(further, 'NextToken'));
    return finding(
      text('no request after the page without NextToken', '没有 NextToken 的一页之后不再有请求'),
      text(
        `${count} more, the first with ${en}`,
        `又有 ${count} 个请求，第一个${withOrWithout(zh)}`,
      ),
    );
  },
});

/** `带有 NextToken "a"`, `没有 NextToken`. */
function withOrWithout(zh: string): string {
  return zh.startsWith('没有') ? zh : `带有 ${zh}`;
}

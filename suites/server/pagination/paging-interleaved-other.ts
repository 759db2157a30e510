import { interleavedPlan } from '../../../src/arbitraries/interleaved-plan.ts';
import { byLength, planOf } from '../../../src/arbitraries/page-plan.ts';
import { executionOf } from '../../../src/requirement/execution-of.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { expectUndisturbed } from './expect-undisturbed.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Reading several executions at the same time gives each its own events. */
export const pagingInterleavedOther: Requirement = requirement({
  id: 'PAGING-INTERLEAVED-OTHER',
  needs: ['two-executions', 'pages'],
  cases: fewerCases(4),
  draw: (world) =>
    interleavedPlan(world).filter(
      ({ walks }) => new Set(walks.map(({ intent }) => executionOf(intent, world))).size > 1,
    ),
  examples: (world) => [
    {
      walks: byLength(world, { minEvents: 2 })
        .slice(0, 2)
        .map((execution) => planOf(world, execution, 1)),
      order: [0, 1, 0, 1],
    },
  ],
  check: expectUndisturbed,
});

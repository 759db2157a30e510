import fc from 'fast-check';
import { interleavedPlan } from '../../../src/arbitraries/interleaved-plan.ts';
import { byLength, planOf } from '../../../src/arbitraries/page-plan.ts';
import { ownParameters } from '../../../src/arbitraries/valid-intent.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { expectUndisturbed } from './expect-undisturbed.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Two or three clients that read the same execution at the same time each get the whole history. */
export const pagingInterleaved: Requirement = requirement({
  id: 'PAGING-INTERLEAVED',
  needs: ['pages'],
  cases: fewerCases(4),
  draw: (world) => {
    const executions = byLength(world, { minEvents: 3 });
    return fc
      .record({
        plan: interleavedPlan({ ...world, executions }),
        execution: fc.constantFrom(...executions),
      })
      .map(({ plan, execution }) => ({
        ...plan,
        walks: plan.walks.map(({ intent, limit }) => ({
          intent: { ...intent, parameters: ownParameters(execution) },
          // Each was drawn for another length.
          limit: Math.max(limit, Math.min(999, Math.ceil(execution.events.length / 12))),
        })),
      }));
  },
  examples: (world) =>
    byLength(world, { minEvents: 3 })
      .slice(0, 2)
      .map((execution) => ({
        walks: [planOf(world, execution, 1), planOf(world, execution, 2)],
        order: [0, 1, 0, 1],
      })),
  check: expectUndisturbed,
});

import fc from 'fast-check';
import { ownParameters } from '../../../src/arbitraries/valid-intent.ts';
import { placeOf } from '../../../src/arbitraries/page-place.ts';
import { firstDifference } from '../../../src/history/same-event.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { describeAnswer, finding } from '../../../src/requirement/finding.ts';
import type { PagePlace } from '../../../src/requirement/open-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import type { KnownExecution, World } from '../../../src/requirement/world.ts';
import { text } from '../../../src/text.ts';

const DEFAULT = 60;

/** [page] The default of Limit is 60. Judged where more than 60 events are left. */
export const limitDefault: Requirement = requirement<PagePlace>({
  id: 'LIMIT-DEFAULT',
  needs: ['long'],
  // Pages of 60 events, and little to vary.
  cases: fewerCases(4),
  draw: (world) =>
    fc
      .record({
        signature: fc.constantFrom(...world.signatures),
        method: fc.constantFrom('GET', 'POST'),
        execution: fc.constantFrom(...long(world)),
        skipped: fc.option(fc.nat(29), { freq: 2 }),
      })
      .map(({ signature, method, execution, skipped }) => {
        const spare = Math.min(30, execution.events.length - DEFAULT - 1);
        return {
          intent: { signature, method, identity: 'main', parameters: ownParameters(execution) },
          after: skipped === null || spare === 0 ? null : 1 + (skipped % spare),
        };
      }),
  examples: (world) =>
    world.signatures.flatMap((signature) =>
      long(world)
        .slice(0, 2)
        .map((execution) => placeOf({ ...world, signatures: [signature] }, execution)),
    ),
  check: async ({ intent, after }, context) => {
    const before = after === null ? undefined : await context.accept(pageOf(intent, after, null));
    const token = before?.answer.nextToken ?? null;
    const sixty = await context.accept(pageOf(intent, DEFAULT, token));
    const without = await context.send(pageOf(intent, undefined, token));
    const count = sixty.answer.events.length;
    const expected = text(
      `without Limit the ${count} events that Limit=60 gives`,
      `不给 Limit 时得到 Limit=60 所给的 ${count} 个事件`,
    );
    if (!isAccepted(without)) return finding(expected, describeAnswer(without));
    const at = firstDifference(sixty.answer.events, without.answer.events);
    if (at === undefined) return undefined;
    const shown = without.answer.events.length;
    return finding(
      expected,
      shown === count
        ? text(
            `as many events, but event no. ${at + 1} differs`,
            `事件数相同，但第 ${at + 1} 个事件不同`,
          )
        : text(`${shown} events`, `${shown} 个事件`),
    );
  },
});

function long({ executions }: World): readonly KnownExecution[] {
  return executions.filter(({ events }) => events.length > DEFAULT);
}

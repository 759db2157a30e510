import fc from 'fast-check';
import { damageToken, type TokenDamage } from '../../../src/arbitraries/damage-token.ts';
import { byLength, pagePlan, planOf } from '../../../src/arbitraries/page-plan.ts';
import { tokenDamage } from '../../../src/arbitraries/token-damage.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import { expectOwnEvents } from '../../../src/requirement/expect-own-events.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';

/** A damaged or made-up token may be refused or read somehow, but only the named execution's events come back, in order. */
export const pagingTokenInvented: Requirement = requirement({
  id: 'PAGING-TOKEN-INVENTED',
  needs: ['pages'],
  draw: (world) =>
    fc.record({ plan: pagePlan(world, { minEvents: 3, maxLimit: 10 }), damage: tokenDamage() }),
  examples: (world) =>
    byLength(world, { minEvents: 3 })
      .slice(0, 1)
      .flatMap((execution) =>
        EXAMPLES.map((damage) => ({ plan: planOf(world, execution, 2), damage })),
      ),
  check: async ({ plan: { intent, limit }, damage }, context) => {
    const { answer } = await context.accept(pageOf(intent, limit, null));
    const damaged = damageToken(answer.nextToken ?? '', damage);
    // Undamaged it is no case, and what an empty one does is shown by PAGING-TOKEN-EMPTY.
    if (damaged === '' || damaged === answer.nextToken) return context.skip();
    const exchange = await context.send(pageOf(intent, limit, damaged));
    return isAccepted(exchange) ? expectOwnEvents(exchange, context.world) : undefined;
  },
});

const EXAMPLES: readonly TokenDamage[] = [
  { kind: 'replace', by: '-1' },
  { kind: 'replace', by: '0' },
  { kind: 'replace', by: '1' },
  { kind: 'replace', by: '9223372036854775808' },
  { kind: 'append', text: '0' },
  { kind: 'prepend', text: '-' },
];

import fc from 'fast-check';
import { anyToken } from '../../../src/arbitraries/any-token.ts';
import { damageToken, type TokenDamage } from '../../../src/arbitraries/damage-token.ts';
import { tokenDamage } from '../../../src/arbitraries/token-damage.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectNoServerError } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';

/** A token that is wrong is the caller's error: no text, and no damaged token, is answered with a 5xx. */
export const pagingTokenAnyText: Requirement = requirement({
  id: 'PAGING-TOKEN-ANY-TEXT',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world),
      limit: fc.integer({ min: 1, max: 20 }),
      damage: fc.oneof(
        anyToken().map((by): TokenDamage => ({ kind: 'replace', by })),
        tokenDamage(),
      ),
    }),
  examples: (world) =>
    ['', '\0', '-1', '1', 'a', '%', '9'.repeat(4096), '😀', '9223372036854775808'].map((by) => ({
      intent: plainIntent(world),
      limit: 1,
      damage: { kind: 'replace', by } as const,
    })),
  check: async ({ intent, limit, damage }, context) => {
    const { answer } = await context.accept(pageOf(intent, limit, null));
    const token = damageToken(answer.nextToken ?? '', damage);
    return expectNoServerError(await context.send(pageOf(intent, limit, token)));
  },
});

import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { Intent, SignatureKind } from '../../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { text } from '../../../../src/text.ts';
import { expectUnauthentic } from './expect-unauthentic.ts';
import { fewerCases } from '../../../../src/requirement/fewer-cases.ts';

/** [page] SignatureNotMatch: only the secret of the named key makes a signature that matches. */
export function wrongSecret(id: RequirementId, kind: SignatureKind): Requirement {
  return requirement<{ readonly intent: Intent; readonly secret: string }>({
    id,
    needs: [kind, 'execution'],
    draw: (world) =>
      fc.record({
        intent: validIntent(world, { signatures: [kind], maxLimit: 3 }),
        // Too short to be anybody's secret by chance.
        secret: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
      }),
    examples: (world) =>
      ['', '&', 'not-the-secret-of-this-key'].map((secret) => ({
        intent: plainIntent(world, { signatures: [kind] }),
        secret,
      })),
    cases: fewerCases(4),
    check: async ({ intent, secret }, context) => {
      await context.accept(intent);
      const exchange = await context.send({ ...intent, secret });
      const change = text(`signed with the secret '${secret}'`, `用密钥“${secret}”签名`);
      return expectUnauthentic(exchange, change, context);
    },
  });
}

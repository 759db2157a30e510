import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { SignatureKind } from '../../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { text } from '../../../../src/text.ts';
import { expectUnauthentic } from './expect-unauthentic.ts';
import { fewerCases } from '../../../../src/requirement/fewer-cases.ts';

/** [rpc] [v3] The method is part of what is signed. */
export function tamperedMethod(id: RequirementId, kind: SignatureKind): Requirement {
  return requirement({
    id,
    needs: [kind, 'execution'],
    draw: (world) => validIntent(world, { signatures: [kind], maxLimit: 3 }),
    examples: (world) =>
      ['GET', 'POST'].map((method) => ({ ...plainIntent(world, { signatures: [kind] }), method })),
    // There is little to vary: an execution, a Limit, and the two methods.
    cases: fewerCases(4),
    check: async (intent, context) => {
      const to = intent.method === 'GET' ? 'POST' : 'GET';
      await context.accept(intent);
      // The other method has to be one that the endpoint serves, or its refusal would say nothing.
      await context.accept({ ...intent, method: to });
      const exchange = await context.send({ ...intent, tampering: [{ kind: 'method', to }] });
      const change = text(
        `signed for ${intent.method} and sent by ${to}`,
        `按 ${intent.method} 签名而以 ${to} 发送`,
      );
      return expectUnauthentic(exchange, change, context);
    },
  });
}

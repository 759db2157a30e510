import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { Intent, SignatureKind, Tampering } from '../../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { text, type Text } from '../../../../src/text.ts';
import { expectUnauthentic } from './expect-unauthentic.ts';

/** Characters of a signature that carry bits: 27 of base64 before its padding, 64 of hex. */
const LENGTH: Readonly<Record<SignatureKind, number>> = { rpc: 27, acs3: 64 };

type Alteration = Extract<
  Tampering,
  { readonly kind: 'signature-character' | 'signature-case' | 'signature-empty' }
>;

/**
 * [page] SignatureNotMatch: a signature that differs in one character is another one. Letter case
 * counts in base64; for hex it has a requirement of its own.
 */
export function altered(id: RequirementId, kind: SignatureKind): Requirement {
  const last = LENGTH[kind] - 1;
  const others: Alteration[] = [
    { kind: 'signature-empty' },
    ...(kind === 'rpc' ? [{ kind: 'signature-case' } as const] : []),
  ];
  return requirement<{ readonly intent: Intent; readonly alteration: Alteration }>({
    id,
    needs: [kind, 'execution'],
    draw: (world) =>
      fc.record({
        intent: validIntent(world, { signatures: [kind], maxLimit: 3 }),
        alteration: fc.oneof(
          {
            arbitrary: fc
              .integer({ min: 0, max: last })
              .map((at): Alteration => ({ kind: 'signature-character', at })),
            weight: 8,
          },
          { arbitrary: fc.constantFrom(...others), weight: 2 },
        ),
      }),
    examples: (world) => {
      const ends = [0, last].map((at): Alteration => ({ kind: 'signature-character', at }));
      return [...others, ...ends].map((alteration) => ({
        intent: plainIntent(world, { signatures: [kind] }),
        alteration,
      }));
    },
    check: async ({ intent, alteration }, context) => {
      await context.accept(intent);
      const exchange = await context.send({ ...intent, tampering: [alteration] });
      return expectUnauthentic(exchange, describe(alteration), context);
    },
  });
}

function describe(alteration: Alteration): Text {
  switch (alteration.kind) {
    case 'signature-character':
      return text(
        `character ${alteration.at + 1} of the signature changed`,
        `签名的第 ${alteration.at + 1} 个字符被改动`,
      );
    case 'signature-case':
      return text('letter case of the signature swapped', '签名的大小写被互换');
    case 'signature-empty':
      return text('an empty signature', '签名为空');
  }
}

import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { CommonField, Intent, SignatureKind } from '../../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { text } from '../../../../src/text.ts';
import { expectUnauthentic } from './expect-unauthentic.ts';
import { fewerCases } from '../../../../src/requirement/fewer-cases.ts';

interface Wrong {
  readonly field: CommonField;
  readonly value: string;
}

/** Plainly other ways to sign. Other spellings of the right one are not among them. */
const WRONG: Readonly<Record<SignatureKind, readonly Wrong[]>> = {
  rpc: [
    ...['HMAC-SHA256', 'HMAC-MD5', 'HMAC-SHA512', 'SHA1', 'RSA-SHA1', 'PLAINTEXT', 'none'].map(
      (value) => ({ field: 'SignatureMethod' as const, value }),
    ),
    ...['2.0', '3.0', '1.1', '0.9', 'x'].map((value) => ({
      field: 'SignatureVersion' as const,
      value,
    })),
  ],
  acs3: [
    'ACS3-HMAC-SHA1',
    'ACS3-HMAC-SHA512',
    'ACS4-HMAC-SHA256',
    'ACS2-HMAC-SHA256',
    'AWS4-HMAC-SHA256',
    'HMAC-SHA256',
    'Bearer',
  ].map((value) => ({ field: 'SignatureMethod' as const, value })),
};

/** [rpc] [v3] A request that names another way to sign than the documented one is refused. */
export function algorithm(id: RequirementId, kind: SignatureKind): Requirement {
  return requirement<{ readonly intent: Intent; readonly wrong: Wrong }>({
    id,
    needs: [kind, 'execution'],
    draw: (world) =>
      fc.record({
        intent: validIntent(world, { signatures: [kind], maxLimit: 3 }),
        wrong: fc.constantFrom(...WRONG[kind]),
      }),
    examples: (world) =>
      WRONG[kind].map((wrong) => ({ intent: plainIntent(world, { signatures: [kind] }), wrong })),
    cases: fewerCases(4),
    check: async ({ intent, wrong: { field, value } }, context) => {
      await context.accept(intent);
      const exchange = await context.send({ ...intent, fields: { [field]: value } });
      const change =
        kind === 'rpc'
          ? text(`${field} '${value}'`, `${field} 为“${value}”`)
          : text(`Authorization begins with '${value}'`, `Authorization 以“${value}”开头`);
      // An unknown scheme in Authorization may be read as an RPC request without parameters.
      return expectUnauthentic(exchange, change, context, [
        'InvalidArgument',
        'MissingRequiredParams',
        ...(kind === 'acs3' ? (['MissingRequiredHeader', 'InvalidAccessKeyID'] as const) : []),
      ]);
    },
  });
}

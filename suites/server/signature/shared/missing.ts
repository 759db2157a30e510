import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import type { ErrorCode } from '../../../../src/generated/errors.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { AcceptedExchange } from '../../../../src/protocol/exchange.ts';
import type { Intent, SignatureKind, Tampering } from '../../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { text } from '../../../../src/text.ts';
import { expectUnauthentic } from './expect-unauthentic.ts';
import { sentKeyId } from './sent-value.ts';
import { fewerCases } from '../../../../src/requirement/fewer-cases.ts';

/** What is left out: the signature with all that stands around it, or (V3) its part of Authorization alone. */
type Missing = 'whole' | 'part';

const CODES: Readonly<Record<SignatureKind, readonly ErrorCode[]>> = {
  rpc: ['MissingRequiredParams'],
  // Without Authorization it looks like an RPC request without parameters.
  acs3: ['MissingRequiredHeader', 'MissingRequiredParams', 'InvalidAccessKeyID', 'InvalidArgument'],
};

/** [rpc] [v3] Without a signature nobody knows who asks. */
export function missing(id: RequirementId, kind: SignatureKind): Requirement {
  const ways: readonly Missing[] = kind === 'rpc' ? ['whole'] : ['whole', 'part'];
  return requirement<{ readonly intent: Intent; readonly missing: Missing }>({
    id,
    needs: [kind, 'execution'],
    draw: (world) =>
      fc.record({
        intent: validIntent(world, { signatures: [kind], maxLimit: 3 }),
        missing: fc.constantFrom(...ways),
      }),
    examples: (world) =>
      ways.map((way) => ({ intent: plainIntent(world, { signatures: [kind] }), missing: way })),
    cases: fewerCases(4),
    check: async ({ intent, missing: way }, context) => {
      const control = await context.accept(intent);
      const tampering: Tampering =
        way === 'whole' ? { kind: 'signature-missing' } : withoutPart(control);
      const exchange = await context.send({ ...intent, tampering: [tampering] });
      const change =
        kind === 'rpc'
          ? text('Signature left out', '不带 Signature')
          : way === 'whole'
            ? text('Authorization left out', '不带 Authorization')
            : text('Authorization without Signature=', 'Authorization 中不带 Signature=');
      return expectUnauthentic(exchange, change, context, CODES[kind]);
    },
  });
}

function withoutPart(control: AcceptedExchange): Tampering {
  const credential = sentKeyId(control);
  const names =
    'host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version';
  return {
    kind: 'set-header',
    name: 'authorization',
    value: `ACS3-HMAC-SHA256 Credential=${credential},SignedHeaders=${names}`,
  };
}

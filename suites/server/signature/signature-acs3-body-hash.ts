import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { sha256Hex } from '../../../src/protocol/acs3-signature.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { expectUnauthentic } from './shared/expect-unauthentic.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

interface Input {
  readonly intent: Intent;
  /** The body that is sent in place of the one that was hashed. */
  readonly other: string;
  /** Whether the body was changed after signing, or a hash of something else was signed. */
  readonly how: 'body' | 'hash';
}

/** [v3] x-acs-content-sha256 is the hash of the body; another body is another request. */
export const signatureAcs3BodyHash: Requirement = requirement<Input>({
  id: 'SIGNATURE-ACS3-BODY-HASH',
  needs: ['acs3', 'execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { signatures: ['acs3'], maxLimit: 3 }).map(withBody),
      other: fc.string({ minLength: 1, maxLength: 6 }).map((x) => JSON.stringify({ x })),
      how: fc.constantFrom('body' as const, 'hash' as const),
    }),
  examples: (world) =>
    (['body', 'hash'] as const).map((how) => ({
      intent: withBody(plainIntent(world, { signatures: ['acs3'] })),
      other: '{"x":1}',
      how,
    })),
  cases: fewerCases(4),
  check: async ({ intent, other, how }, context) => {
    await context.accept(intent);
    const exchange = await context.send(
      how === 'body'
        ? { ...intent, tampering: [{ kind: 'body', content: other }] }
        : { ...intent, fields: { ContentHash: sha256Hex(other) } },
    );
    const change =
      how === 'body'
        ? text(`body changed from {} to ${other} after signing`, `签名后把正文由 {} 改为 ${other}`)
        : text(`body {} sent with the hash of ${other}`, `正文 {} 带着 ${other} 的哈希`);
    return expectUnauthentic(exchange, change, context, ['InvalidArgument']);
  },
});

function withBody(intent: Intent): Intent {
  return { ...intent, method: 'POST', body: { mediaType: 'application/json', content: '{}' } };
}

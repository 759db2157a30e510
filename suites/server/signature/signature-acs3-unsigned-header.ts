import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { expectUnauthentic } from './shared/expect-unauthentic.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** [v3] Every header that begins with x-acs- has to be signed, so one that was added later shows a change. */
export const signatureAcs3UnsignedHeader: Requirement = requirement<{
  readonly intent: Intent;
  readonly name: string;
}>({
  id: 'SIGNATURE-ACS3-UNSIGNED-HEADER',
  needs: ['acs3', 'execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { signatures: ['acs3'], maxLimit: 3 }),
      name: fc.stringMatching(/^x-acs-x[a-z-]{0,6}$/),
    }),
  examples: (world) => [{ intent: plainIntent(world, { signatures: ['acs3'] }), name: 'x-acs-x' }],
  cases: fewerCases(4),
  check: async ({ intent, name }, context) => {
    await context.accept(intent);
    const exchange = await context.send({
      ...intent,
      tampering: [{ kind: 'set-header', name, value: '1' }],
    });
    const change = text(`${name}: 1 added after signing`, `签名后增加请求头 ${name}: 1`);
    return expectUnauthentic(exchange, change, context, [
      'InvalidArgument',
      'MissingRequiredHeader',
    ]);
  },
});

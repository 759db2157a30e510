import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectPermitted } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

/** By their RPC names; Authorization is SIGNATURE-ACS3-MISSING. */
const FIELDS = ['Action', 'Version', 'SignatureNonce', 'Timestamp', 'ContentHash'] as const;

/** [v3] common headers: without one of them, left out before signing, the request is refused. */
export const errorMissingHeader: Requirement = requirement({
  id: 'ERROR-MISSING-HEADER',
  needs: ['acs3', 'execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { signatures: ['acs3'] }),
      missing: fc.constantFrom(...FIELDS),
    }),
  examples: (world) =>
    FIELDS.map((missing) => ({ intent: plainIntent(world, { signatures: ['acs3'] }), missing })),
  check: async ({ intent, missing }, context) => {
    await context.accept(intent);
    const exchange = await context.send({ ...intent, fields: { [missing]: null } });
    return expectPermitted(exchange, context);
  },
});

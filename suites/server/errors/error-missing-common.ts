import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectPermitted } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

/** Not Format, whose absence asks for XML, and not Signature: SIGNATURE-RPC-MISSING. */
const FIELDS = [
  'Action',
  'Version',
  'AccessKeyId',
  'SignatureMethod',
  'SignatureVersion',
  'SignatureNonce',
  'Timestamp',
] as const;

/** [rpc] common parameters: without one of them, left out before signing, the request is refused. */
export const errorMissingCommon: Requirement = requirement({
  id: 'ERROR-MISSING-COMMON',
  needs: ['rpc', 'execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { signatures: ['rpc'] }),
      missing: fc.constantFrom(...FIELDS),
    }),
  examples: (world) =>
    FIELDS.map((missing) => ({ intent: plainIntent(world, { signatures: ['rpc'] }), missing })),
  check: async ({ intent, missing }, context) => {
    await context.accept(intent);
    const exchange = await context.send({ ...intent, fields: { [missing]: null } });
    return expectPermitted(exchange, context);
  },
});

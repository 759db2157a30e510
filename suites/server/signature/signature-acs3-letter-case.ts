import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { expectUnauthentic } from './shared/expect-unauthentic.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** [v3] The signature is lower case hex; an endpoint that decodes it takes upper case too, so this is a SHOULD. */
export const signatureAcs3LetterCase: Requirement = requirement({
  id: 'SIGNATURE-ACS3-LETTER-CASE',
  needs: ['acs3', 'execution'],
  draw: (world) => validIntent(world, { signatures: ['acs3'], maxLimit: 3 }),
  examples: (world) => [plainIntent(world, { signatures: ['acs3'] })],
  cases: fewerCases(10),
  check: async (intent, context) => {
    await context.accept(intent);
    const exchange = await context.send({ ...intent, tampering: [{ kind: 'signature-case' }] });
    const change = text('the signature in upper case hex', '签名写成大写十六进制');
    return expectUnauthentic(exchange, change, context);
  },
});

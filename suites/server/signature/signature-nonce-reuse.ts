import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import { describeAnswer } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** [rpc] Clients send a new nonce each time; no error is documented for an old one, so it is only shown. */
export const signatureNonceReuse: Requirement = requirement({
  id: 'SIGNATURE-NONCE-REUSE',
  needs: ['execution'],
  draw: (world) => validIntent(world, { maxLimit: 3 }),
  examples: (world) =>
    world.signatures.map((signature) => plainIntent(world, { signatures: [signature] })),
  cases: fewerCases(20),
  check: async (intent, context) => {
    const once = { ...intent, fields: { SignatureNonce: context.nonce() } };
    // Not `accept`: a try after trouble on the way is a second use already.
    if (!isAccepted(await context.send(once))) context.skip();
    const again = await context.send(once);
    const kind = intent.signature === 'rpc' ? 'RPC' : 'V3';
    context.observe(
      text(`A nonce used a second time (${kind})`, `第二次使用同一个随机数（${kind}）`),
      isAccepted(again) ? text('accepted', '被接受') : describeAnswer(again),
    );
    return undefined;
  },
});

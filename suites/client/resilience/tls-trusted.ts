import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** The certificate names 127.0.0.1 and localhost; its authority is the one that the driver is told of. */
export const tlsTrusted: ClientRequirement = clientRequirement({
  id: 'TLS-TRUSTED',
  needs: ['https'],
  cases: fewerCases(25),
  draw: (world) => anyCall(world),
  examples: (world) => world.signatures.map((signature) => ({ ...plainCall(world), signature })),
  check: async (call, context) => {
    const stage = await context.stage(plainScript, 'https');
    const { outcome } = await stage.getExecutionHistory(call);
    return outcome.outcome === 'response'
      ? undefined
      : finding(text('a page over HTTPS', '通过 HTTPS 得到的一页'), describeOutcome(outcome));
  },
});

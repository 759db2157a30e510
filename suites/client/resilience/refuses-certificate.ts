import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import type { StageKind } from '../../../src/requirement/client/client-context.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectError } from '../../../src/requirement/client/expect-error.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text, type Text } from '../../../src/text.ts';

/** An endpoint with a certificate that no client may accept; `certificate` names it. Counts only where a good one is accepted. */
export function refusesCertificate(
  id: ClientRequirement['id'],
  kind: StageKind,
  certificate: Text,
): ClientRequirement {
  return clientRequirement({
    id,
    needs: ['https'],
    cases: fewerCases(50),
    draw: (world) => anyCall(world),
    examples: (world) => [plainCall(world)],
    check: async (call, context) => {
      await context.control(call, 'https');
      const stage = await context.stage(plainScript, kind);
      const { requests, outcome } = await stage.getExecutionHistory(call);
      if (requests.length === 0) return expectError(outcome);
      return finding(
        text(
          `an error before anything is sent: the certificate ${certificate.en}`,
          `发送任何内容之前报错：证书${certificate.zh}`,
        ),
        text('a request with its signature was sent', '发送了带签名的请求'),
      );
    },
  });
}

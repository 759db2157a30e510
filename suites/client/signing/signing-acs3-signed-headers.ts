import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { headersToSign, parseAuthorization } from '../../../src/protocol/acs3-signature.ts';
import { valueOf } from '../../../src/protocol/parameter.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeValues } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** What is not signed can be changed on the way. Further headers may be signed too. */
export const signingAcs3SignedHeaders: ClientRequirement = clientRequirement({
  id: 'SIGNING-ACS3-SIGNED-HEADERS',
  needs: ['acs3'],
  cases: fewerCases(4),
  draw: (world) => anyCall(world, { signature: 'acs3' }),
  examples: (world) => [{ ...plainCall(world), signature: 'acs3' as const }],
  check: async (call, context) =>
    theRequest(await context.play(call, plainScript), ({ headers }) => {
      const authorization = parseAuthorization(valueOf(headers, 'authorization'));
      if (authorization === undefined) {
        return finding(
          text('an Authorization header', 'Authorization 请求头'),
          describeValues('Authorization', []),
        );
      }
      const signed = authorization.signedHeaders.map((name) => name.toLowerCase());
      const unsigned = headersToSign(headers).filter((name) => !signed.includes(name));
      if (unsigned.length === 0) return undefined;
      const names = unsigned.join(', ');
      return finding(
        text(`${names} among SignedHeaders`, `SignedHeaders 中有 ${names}`),
        text(`SignedHeaders=${signed.join(';')}`, `SignedHeaders=${signed.join(';')}`),
      );
    }),
});

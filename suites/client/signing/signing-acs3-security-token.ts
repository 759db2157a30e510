import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { parseAuthorization } from '../../../src/protocol/acs3-signature.ts';
import { valueOf } from '../../../src/protocol/parameter.ts';
import type { ReceivedRequest } from '../../../src/protocol/received-request.ts';
import type { SdkCall } from '../../../src/requirement/client/client-context.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { headerValues } from '../../../src/requirement/client/read-field.ts';
import { noRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { expectStillSigned } from './expect-still-signed.ts';

const HEADER = 'x-acs-security-token';

/** A token that is not signed could be put in place of another. */
export const signingAcs3SecurityToken: ClientRequirement = clientRequirement<SdkCall>({
  id: 'SIGNING-ACS3-SECURITY-TOKEN',
  needs: ['acs3', 'securityToken'],
  cases: fewerCases(4),
  draw: (world) =>
    anyCall(world, { signature: 'acs3' }).map((call) => ({ ...call, identity: 'temporary' })),
  examples: (world) => [{ ...plainCall(world), signature: 'acs3', identity: 'temporary' }],
  check: async (call, context) => {
    const played = await context.play(call, plainScript);
    const [request] = played.requests;
    if (request === undefined) return noRequest(played);
    const { securityToken = '' } = played.credentials;
    return (
      expectOnce(HEADER, securityToken, headerValues(request, HEADER)) ??
      expectCovered(request) ??
      (await expectStillSigned(played, request, context))
    );
  },
});

/** Finds fault with an Authorization that does not name the header of the token. */
function expectCovered({ headers }: ReceivedRequest): Finding | undefined {
  const { signedHeaders = [] } = parseAuthorization(valueOf(headers, 'authorization')) ?? {};
  const signed = signedHeaders.map((name) => name.toLowerCase());
  const names = signed.join(';');
  return signed.includes(HEADER)
    ? undefined
    : finding(
        text(`${HEADER} among SignedHeaders`, `SignedHeaders 中有 ${HEADER}`),
        text(`SignedHeaders=${names}`, `SignedHeaders=${names}`),
      );
}

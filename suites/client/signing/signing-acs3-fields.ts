import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { ACS3_ALGORITHM, parseAuthorization } from '../../../src/protocol/acs3-signature.ts';
import type { ReceivedRequest } from '../../../src/protocol/received-request.ts';
import type { SdkCall } from '../../../src/requirement/client/client-context.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeValues, expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { headerValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** The fields that tell the endpoint how to check the signature. */
export const signingAcs3Fields: ClientRequirement = clientRequirement<SdkCall>({
  id: 'SIGNING-ACS3-FIELDS',
  needs: ['acs3'],
  cases: fewerCases(4),
  draw: (world) =>
    fc
      .record({
        call: anyCall(world, { signature: 'acs3' }),
        identity: fc.constantFrom('main', 'other'),
      })
      .map(({ call, identity }) => ({ ...call, identity })),
  examples: (world) =>
    (['main', 'other'] as const).map((identity) => ({
      ...plainCall(world),
      signature: 'acs3',
      identity,
    })),
  check: async (call, context) => {
    const played = await context.play(call, plainScript);
    return theRequest(
      played,
      (request) =>
        expectAuthorization(request, played.credentials.accessKeyId) ??
        expectOneHeader(request, 'x-acs-date') ??
        expectOneHeader(request, 'x-acs-signature-nonce'),
    );
  },
});

function expectAuthorization(request: ReceivedRequest, keyId: string): Finding | undefined {
  const missing = expectOneHeader(request, 'authorization');
  if (missing !== undefined) return missing;
  const [header] = headerValues(request, 'authorization');
  const { algorithm = '', credential = '' } = parseAuthorization(header) ?? {};
  return (
    expectOnce('algorithm', ACS3_ALGORITHM, [algorithm]) ??
    expectOnce('Credential', keyId, [credential])
  );
}

/** Finds fault unless this header is there once and not empty. */
function expectOneHeader(request: ReceivedRequest, name: string): Finding | undefined {
  const values = headerValues(request, name);
  return values.length === 1 && values[0] !== ''
    ? undefined
    : finding(
        text(`${name} once, with a value`, `${name} 出现一次且有值`),
        describeValues(name, values),
      );
}

import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import type { SdkCall } from '../../../src/requirement/client/client-context.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** The fields that tell the endpoint how to check the signature. */
export const signingRpcFields: ClientRequirement = clientRequirement<SdkCall>({
  id: 'SIGNING-RPC-FIELDS',
  needs: ['rpc'],
  cases: fewerCases(4),
  draw: (world) =>
    fc
      .record({
        call: anyCall(world, { signature: 'rpc' }),
        identity: fc.constantFrom('main', 'other'),
      })
      .map(({ call, identity }) => ({ ...call, identity })),
  examples: (world) =>
    (['main', 'other'] as const).map((identity) => ({
      ...plainCall(world),
      signature: 'rpc',
      identity,
    })),
  check: async (call, context) => {
    const played = await context.play(call, plainScript);
    return theRequest(played, (request) => {
      const wanted = [
        ['AccessKeyId', played.credentials.accessKeyId],
        ['SignatureMethod', 'HMAC-SHA1'],
        ['SignatureVersion', '1.0'],
      ] as const;
      for (const [name, value] of wanted) {
        const found = expectOnce(name, value, ownValues(request, name));
        if (found !== undefined) return found;
      }
      return undefined;
    });
  },
});

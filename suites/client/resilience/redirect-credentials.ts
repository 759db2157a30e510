import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { identitiesOf } from '../../../src/arbitraries/client/identities-of.ts';
import type { SdkCall } from '../../../src/requirement/client/client-context.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import type { ClientWorld } from '../../../src/requirement/client/client-world.ts';
import { expectError } from '../../../src/requirement/client/expect-error.ts';
import { findCredentials } from '../../../src/requirement/client/find-credentials.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

const STATUSES = [301, 302, 303, 307, 308] as const;

/** To another name and port. Where a redirect stays on its host is not judged. */
export const redirectCredentials: ClientRequirement = clientRequirement({
  id: 'REDIRECT-CREDENTIALS',
  needs: [],
  cases: fewerCases(10),
  draw: (world) =>
    fc.record({
      call: anyCall(world).map((call) => withToken(call, world)),
      status: fc.constantFrom(...STATUSES),
      target: fc.constantFrom('/', '/moved', '/?from=fnf'),
    }),
  examples: (world) =>
    world.signatures.flatMap((signature) =>
      STATUSES.map((status) => ({
        call: withToken({ ...plainCall(world), signature }, world),
        status,
        target: '/',
      })),
    ),
  check: async ({ call, status, target }, context) => {
    await context.control(call);
    const played = await context.play(call, (_, __, elsewhere) => ({
      ...{ status, body: '', headers: [['Location', `${elsewhere}${target}`]] },
    }));
    return theRequest(played, () => {
      for (const request of played.elsewhere) {
        const found = findCredentials(request, played.credentials);
        if (found === undefined) continue;
        return finding(
          text(
            `nothing of the credentials sent to the other host that ${status} names`,
            `不向 ${status} 所指的其他主机发送任何凭证`,
          ),
          found,
        );
      }
      return expectError(played.outcome);
    });
  },
});

/** With temporary credentials where the SDK can take them: they have the most to lose. */
function withToken(call: SdkCall, world: ClientWorld): SdkCall {
  const identity = identitiesOf(world).at(-1) ?? 'main';
  return { ...call, identity };
}

import fc from 'fast-check';
import { anyCall, plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { identitiesOf } from '../../../src/arbitraries/client/identities-of.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { findSecret } from '../../../src/requirement/client/find-secret.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** A secret that travels is no secret: it signs, and stays where it is. */
export const requestNoSecret: ClientRequirement = clientRequirement({
  id: 'REQUEST-NO-SECRET',
  needs: [],
  cases: fewerCases(2),
  draw: (world) =>
    fc
      .record({ call: anyCall(world), identity: fc.constantFrom(...identitiesOf(world)) })
      .map(({ call, identity }) => ({ ...call, identity })),
  examples: (world) =>
    world.signatures.flatMap((signature) =>
      identitiesOf(world).map((identity) => ({ ...plainCall(world), signature, identity })),
    ),
  check: async (call, context) => {
    const played = await context.play(call, plainScript);
    return theRequest(played, (request) => {
      const place = findSecret(request, played.credentials.accessKeySecret);
      return (
        place &&
        finding(
          text('a request without the secret', '不含密钥的请求'),
          text(`the secret ${place.en}`, `密钥出现${place.zh}`),
        )
      );
    });
  },
});

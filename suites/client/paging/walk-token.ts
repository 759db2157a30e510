import fc from 'fast-check';
import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import { opaqueToken } from '../../../src/arbitraries/client/opaque-token.ts';
import { TELLING_TEXTS } from '../../../src/arbitraries/client/telling-texts.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { noRequest } from '../../../src/requirement/client/the-request.ts';
import { pageAskedFor, walkScript } from '../../../src/requirement/client/walk-pages.ts';
import { describeValue } from '../../../src/requirement/describe-value.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

const LONGEST = 4096;

/** A client that stops because of what a token is made of has not passed it back either. */
export const walkToken: ClientRequirement = clientRequirement({
  id: 'WALK-TOKEN',
  needs: ['paginate'],
  cases: fewerCases(2),
  draw: (world) =>
    anyWalk(world, {
      minPages: 2,
      token: fc.oneof(
        { weight: 9, arbitrary: opaqueToken() },
        {
          weight: 1,
          arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1024, maxLength: LONGEST }),
        },
      ),
    }),
  examples: (world) =>
    [...TELLING_TEXTS, 'a'.repeat(LONGEST), '/'.repeat(LONGEST)].map((token) =>
      plainWalk(world, { length: 2, limit: 1, tokens: [token] }),
    ),
  check: async ({ call, pages }, context) => {
    const played = await context.playWalk(call, walkScript(pages));
    const { requests, outcome } = played;
    if (requests.length === 0) return noRequest(played);
    for (const [index, request] of requests.entries()) {
      const token = pages[pageAskedFor(request, pages)]?.NextToken;
      if (token === undefined) return undefined;
      const next = requests[index + 1];
      if (next === undefined) {
        const wanted = describeValue(token).en;
        const { en, zh } = describeOutcome(outcome);
        return finding(
          text(`a request with NextToken ${wanted}`, `带有 NextToken ${wanted} 的请求`),
          text(`no further request: ${en}`, `不再有请求：${zh}`),
        );
      }
      const values = ownValues(next, 'NextToken');
      const again = String(values) === String(ownValues(request, 'NextToken'));
      const found = again ? undefined : expectOnce('NextToken', token, values);
      if (found !== undefined) return found;
    }
    return undefined;
  },
});

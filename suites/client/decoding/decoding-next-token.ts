import fc from 'fast-check';
import { anyToken } from '../../../src/arbitraries/any-token.ts';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { TWO_EVENTS, withTexts } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import { TELLING_TEXTS } from '../../../src/arbitraries/client/telling-texts.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { text } from '../../../src/text.ts';

/** [page] NextToken is a string whose form the document leaves to the service. */
export const decodingNextToken: ClientRequirement = clientRequirement({
  id: 'DECODING-NEXT-TOKEN',
  needs: [],
  draw: (world) =>
    fc.record({ call: plainCalls(world), token: anyToken().filter((token) => token !== '') }),
  examples: (world) => TELLING_TEXTS.map((token) => ({ call: plainCall(world), token })),
  check: async ({ call, token }, context) => {
    const page = { ...TWO_EVENTS, NextToken: token };
    const found = await expectRead({ call, page, plain: { page: TWO_EVENTS } }, context);
    if (found === undefined) return undefined;
    // Characters that do not survive anywhere are for DECODING-UNICODE to find.
    const within = withTexts(TWO_EVENTS, { StepName: `a${token}b` });
    const lost = await expectRead({ call, page: within, plain: { page: TWO_EVENTS } }, context);
    return lost === undefined
      ? found
      : context.skip(
          text(
            'the same characters are not read within a StepName either',
            '同样的字符放在 StepName 中也未能读取',
          ),
        );
  },
});

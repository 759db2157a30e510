import fc from 'fast-check';
import { anyName } from '../../../src/arbitraries/any-name.ts';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { TELLING_TEXTS } from '../../../src/arbitraries/client/telling-texts.ts';
import { oddText } from '../../../src/arbitraries/odd-text.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectOnce } from '../../../src/requirement/client/expect-once.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { noRequest } from '../../../src/requirement/client/the-request.ts';
import { text } from '../../../src/text.ts';
import { withOwnValue } from './own-value.ts';

const NAMES = ['FlowName', 'ExecutionName'] as const;

/** One of the names is any text; an empty one is left out, because many clients do not tell it from none. */
export const requestNameAnyText: ClientRequirement = clientRequirement({
  id: 'REQUEST-NAME-ANY-TEXT',
  needs: [],
  draw: (world) =>
    fc.record({
      signature: fc.constantFrom(...world.signatures),
      name: fc.constantFrom(...NAMES),
      value: fc.oneof(
        oddText(),
        anyName().filter((name) => name !== ''),
      ),
    }),
  examples: ({ signatures: [signature = 'rpc'] }) =>
    TELLING_TEXTS.map((value, index) => ({
      signature,
      name: NAMES[index % 2] ?? 'FlowName',
      value,
    })),
  check: async ({ signature, name, value }, context) => {
    const plain = { ...plainCall(context.world), signature };
    const played = await context.play(withOwnValue(plain, name, value), plainScript);
    const [request] = played.requests;
    if (request !== undefined) return expectOnce(name, value, ownValues(request, name));
    if (played.outcome.outcome === 'response') return noRequest(played);
    // A client that cannot send anything has refused nothing.
    await context.control(plain);
    context.observe(
      text(`a ${name} that is not documented`, `文档未允许的 ${name}`),
      text('refused before it is sent', '发送前被拒绝'),
    );
    return undefined;
  },
});

import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import type { ReceivedRequest } from '../../../src/protocol/received-request.ts';
import type { ScriptedAnswer } from '../../../src/protocol/scripted-answer.ts';
import type {
  ClientContext,
  Played,
  SdkCall,
} from '../../../src/requirement/client/client-context.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectReadOf } from '../../../src/requirement/client/expect-read.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { pageAnswer, type ScriptedPage } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

interface Asked {
  readonly page: ScriptedPage;
  /** Milliseconds until its answer, so that answers overtake each other. */
  readonly delayMs: number;
}

const LONGEST_DELAY_MS = 8;

/** [client] Calls that are under way at once share connections and whatever else the client keeps. */
export const decodingConcurrent: ClientRequirement = clientRequirement({
  id: 'DECODING-CONCURRENT',
  needs: ['concurrent'],
  // Answers wait, so that calls meet.
  cases: fewerCases(4),
  draw: ({ signatures }) =>
    fc.record({
      signature: fc.constantFrom(...signatures),
      asked: fc.uniqueArray(
        fc.record({ page: anyPage({ maxLength: 3 }), delayMs: fc.nat(LONGEST_DELAY_MS) }),
        { selector: ({ page }) => page.RequestId, minLength: 2, maxLength: 8 },
      ),
      together: fc.boolean(),
    }),
  examples: (world) =>
    [true, false].map((together) => ({
      signature: plainCall(world).signature,
      // The first is answered last.
      asked: [1, 2, 3, 4].map((no) => ({
        page: { ...TWO_EVENTS, RequestId: `4D4C0B2C-59A5-4B1E-8F3C-00000000000${no}` },
        delayMs: LONGEST_DELAY_MS - 2 * (no - 1),
      })),
      together,
    })),
  check: async ({ signature, asked, together }, context) => {
    const calls = asked.map((_, index): SdkCall => ({
      signature,
      request: { FlowName: `flow${index}`, ExecutionName: 'execution' },
    }));
    const all = await (together ? playAtOneEndpoint : playApart)(calls, asked, context);
    for (const [index, played] of all.entries()) {
      const page = asked[index]?.page;
      const found = page && (await expectReadOf(played, { page }, context));
      if (found === undefined) continue;
      const { expected, observed } = found;
      return finding(
        text(
          `call no. ${index + 1} of ${all.length}: ${expected.en}`,
          `${all.length} 个调用中的第 ${index + 1} 个：${expected.zh}`,
        ),
        observed,
      );
    }
    return undefined;
  },
});

type PlayAll = (
  calls: readonly SdkCall[],
  asked: readonly Asked[],
  context: ClientContext,
) => Promise<readonly Played[]>;

/** All calls to one endpoint, which tells them apart by their FlowName. */
const playAtOneEndpoint: PlayAll = async (calls, asked, context) => {
  const answers = new Map(
    calls.map(({ request }, index) => [request.FlowName, delayed(asked[index])]),
  );
  const strangers: ReceivedRequest[] = [];
  const stage = await context.stage((request) => {
    const answer = answers.get(ownValues(request, 'FlowName').at(0) ?? '');
    if (answer === undefined) strangers.push(request);
    return answer ?? { status: 400, body: '{}' };
  });
  const all = await Promise.all(calls.map((call) => stage.getExecutionHistory(call)));
  if (strangers.length > 0) {
    context.skip(
      text('requests cannot be told apart by their FlowName', '无法通过 FlowName 区分请求'),
    );
  }
  return all;
};

/** Each call to an endpoint of its own. */
const playApart: PlayAll = (calls, asked, context) =>
  Promise.all(calls.map((call, index) => context.play(call, () => delayed(asked[index]))));

function delayed(asked: Asked | undefined): ScriptedAnswer {
  return asked === undefined
    ? { status: 500, body: '{}' }
    : pageAnswer(asked.page, { delayMs: asked.delayMs });
}

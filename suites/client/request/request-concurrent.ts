import fc from 'fast-check';
import type { HistoryRequest } from '../../../src/generated/driver-protocol.ts';
import type { ReceivedRequest } from '../../../src/protocol/received-request.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { describeValues } from '../../../src/requirement/client/expect-once.ts';
import { ownValues } from '../../../src/requirement/client/read-field.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** Long enough for the requests of all calls to be under way at once. */
const HELD_UP_MS = 5;

/** Calls that share an endpoint and have no value in common. How values are written is judged elsewhere. */
export const requestConcurrent: ClientRequirement = clientRequirement({
  id: 'REQUEST-CONCURRENT',
  needs: ['concurrent'],
  cases: fewerCases(4),
  draw: ({ signatures }) =>
    fc.record({
      signature: fc.constantFrom(...signatures),
      calls: fc.array(fc.record({ token: fc.boolean(), limit: fc.boolean() }), {
        minLength: 2,
        maxLength: 12,
      }),
    }),
  examples: ({ signatures }) =>
    signatures.flatMap((signature) => [
      { signature, calls: Array.from({ length: 8 }, () => ({ token: true, limit: true })) },
      { signature, calls: [0, 1, 2, 3].map((n) => ({ token: n % 2 === 0, limit: n % 3 === 0 })) },
    ]),
  check: async ({ signature, calls }, context) => {
    const stage = await context.stage(() => pageAnswer(PLAIN_PAGE, { delayMs: HELD_UP_MS }));
    const given = calls.map(requestOf);
    const played = await Promise.all(
      given.map((request) => stage.getExecutionHistory({ signature, request })),
    );
    for (const request of stage.requests) {
      const found = expectUnmixed(request, given);
      if (found !== undefined) return found;
    }
    const arrived = stage.requests.flatMap((request) => ownValues(request, 'FlowName'));
    for (const [index, { outcome }] of played.entries()) {
      const { FlowName = '' } = given[index] ?? {};
      if (arrived.includes(FlowName)) continue;
      const gave = describeOutcome(outcome);
      const others = describeValues('FlowName', arrived);
      return finding(
        text(
          `of ${given.length} calls at once, a request with FlowName "${FlowName}"`,
          `同时进行的 ${given.length} 个调用中，有 FlowName 为 "${FlowName}" 的请求`,
        ),
        text(`${others.en}; that call gave ${gave.en}`, `${others.zh}；该调用得到${gave.zh}`),
      );
    }
    return undefined;
  },
});

const NAMES = ['ExecutionName', 'NextToken', 'Limit'] as const;

/** Values that belong to the call with this index alone. */
function requestOf(
  { token, limit }: { readonly token: boolean; readonly limit: boolean },
  index: number,
): HistoryRequest {
  const n = index + 1;
  return {
    FlowName: `flow-${n}`,
    ExecutionName: `execution-${n}`,
    ...(token ? { NextToken: `token-${n}` } : {}),
    ...(limit ? { Limit: n } : {}),
  };
}

/** Finds fault with a value that another call was given than the one whose FlowName the request has. */
function expectUnmixed(
  request: ReceivedRequest,
  given: readonly HistoryRequest[],
): Finding | undefined {
  const [flowName] = ownValues(request, 'FlowName');
  const own = given.find(({ FlowName }) => FlowName === flowName);
  if (own === undefined) return undefined;
  for (const name of NAMES) {
    const values = ownValues(request, name);
    const wanted = own[name] === undefined ? [] : [String(own[name])];
    const strange = values.filter((value) => !wanted.includes(value));
    if (!strange.some((value) => given.some((other) => String(other[name]) === value))) continue;
    const [expected, observed] = [describeValues(name, wanted), describeValues(name, values)];
    return finding(
      text(
        `of ${given.length} calls at once, the one with FlowName "${own.FlowName}" sends ${expected.en}`,
        `同时进行的 ${given.length} 个调用中，FlowName 为 "${own.FlowName}" 的发送 ${expected.zh}`,
      ),
      observed,
    );
  }
  return undefined;
}

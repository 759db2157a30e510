import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  anyRefusal,
  DOCUMENTED_REFUSALS,
  PLAIN_REFUSAL,
} from '../../../src/arbitraries/client/any-refusal.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** Not documented, and nothing that an HTTP library acts upon by itself. */
const OTHERS = [402, 405, 406, 409, 410, 412, 422];

/** [client] Only for clients that tell a status with an error. */
export const refusalStatus: ClientRequirement = clientRequirement({
  id: 'REFUSAL-STATUS',
  needs: [],
  cases: fewerCases(4),
  draw: (world) =>
    fc
      .record({
        call: plainCalls(world),
        error: anyRefusal(),
        other: fc.option(fc.constantFrom(...OTHERS), { nil: undefined }),
      })
      .map(({ call, error, other }) => ({
        call,
        error: other === undefined ? error : { ...error, status: other },
      })),
  examples: (world) =>
    [...DOCUMENTED_REFUSALS, ...OTHERS.map((status) => ({ ...PLAIN_REFUSAL, status }))].map(
      (error) => ({ call: plainCall(world), error }),
    ),
  check: async ({ call, error }, context) => {
    const { outcome } = await context.play(call, () => errorAnswer(error));
    if (outcome.outcome !== 'serviceError') {
      const { en, zh } = describeOutcome(outcome);
      return context.skip(text(`no service error but ${en}`, `不是服务错误，而是${zh}`));
    }
    const { httpStatus } = outcome;
    if (httpStatus === undefined) {
      return context.inapplicable(
        text('the client does not tell the status of an error', '客户端不告知错误的状态码'),
      );
    }
    return httpStatus === error.status
      ? undefined
      : finding(
          text(`status ${error.status}`, `状态码 ${error.status}`),
          text(`status ${httpStatus}`, `状态码 ${httpStatus}`),
        );
  },
});

import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyRefusal, DOCUMENTED_REFUSALS } from '../../../src/arbitraries/client/any-refusal.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { text } from '../../../src/text.ts';
import { playNoPage } from './play-no-page.ts';

export const brokenRefusalIn200: ClientRequirement = clientRequirement({
  id: 'BROKEN-REFUSAL-IN-200',
  needs: [],
  cases: fewerCases(4),
  draw: (world) => fc.record({ call: plainCalls(world), error: anyRefusal() }),
  examples: (world) => DOCUMENTED_REFUSALS.map((error) => ({ call: plainCall(world), error })),
  check: ({ call, error }, context) => {
    const answer = errorAnswer({ ...error, status: 200 });
    const what = text(
      `an answer 200 with the code ${error.code}`,
      `带有错误码 ${error.code} 的 200 响应`,
    );
    return playNoPage(call, { answer, what }, context);
  },
});

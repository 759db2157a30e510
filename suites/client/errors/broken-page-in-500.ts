import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { pageAnswer } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { text } from '../../../src/text.ts';
import { playNoPage } from './play-no-page.ts';

/** Few cases: a client may ask again after each of them, and wait in between. */
export const brokenPageIn500: ClientRequirement = clientRequirement({
  id: 'BROKEN-PAGE-IN-500',
  needs: [],
  cases: fewerCases(20),
  draw: (world) => fc.record({ call: plainCalls(world), page: anyPage() }),
  examples: (world) => [{ call: plainCall(world), page: TWO_EVENTS }],
  check: ({ call, page }, context) => {
    const what = text('an answer 500, whatever it shows', '状态码为 500 的响应（无论内容如何）');
    return playNoPage(call, { answer: pageAnswer(page, { status: 500 }), what }, context);
  },
});

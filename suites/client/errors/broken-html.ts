import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { PROXY_PAGES, proxyAnswer } from '../../../src/requirement/client/proxy-answer.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { text } from '../../../src/text.ts';
import { playNoPage } from './play-no-page.ts';

const STATUSES = [502, 503, 504];

/** Few cases: a client may ask again after each of them, and wait in between. */
export const brokenHtml: ClientRequirement = clientRequirement({
  id: 'BROKEN-HTML',
  needs: [],
  cases: fewerCases(20),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      status: fc.constantFrom(...STATUSES),
      page: fc.constantFrom(...PROXY_PAGES),
    }),
  examples: (world) => [
    ...STATUSES.map((status) => ({ call: plainCall(world), status, page: 'html' as const })),
    ...PROXY_PAGES.slice(1).map((page) => ({ call: plainCall(world), status: 502, page })),
  ],
  check: ({ call, status, page }, context) => {
    const what = text(`an answer ${status} that is not JSON`, `非 JSON 的 ${status} 响应`);
    return playNoPage(call, { answer: proxyAnswer(status, page), what }, context);
  },
});

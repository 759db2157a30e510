import type { ReceivedRequest } from '../../../src/protocol/received-request.ts';
import type { ClientContext } from '../../../src/requirement/client/client-context.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { requestsUpTo, type Walked } from './requests-up-to.ts';

/**
 * Judges every request of a walk that asked for a second page, in order; `before` has the earlier ones.
 * What is found names the request.
 */
export function judgeEachPage(
  walked: Walked,
  context: Pick<ClientContext, 'skip'>,
  judge: (request: ReceivedRequest, before: readonly ReceivedRequest[]) => Finding | undefined,
): Finding | undefined {
  requestsUpTo(1, walked, context);
  const { requests } = walked;
  for (const [index, request] of requests.entries()) {
    const found = judge(request, requests.slice(0, index));
    if (found === undefined) continue;
    const { expected, observed } = found;
    const number = index + 1;
    return finding(
      expected,
      text(`request ${number}: ${observed.en}`, `第 ${number} 个请求：${observed.zh}`),
    );
  }
  return undefined;
}

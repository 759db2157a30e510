import type { ReceivedRequest } from '../../../src/protocol/received-request.ts';
import type { ClientContext } from '../../../src/requirement/client/client-context.ts';
import type { ScriptedPage } from '../../../src/requirement/client/scripted-page.ts';
import { pageAskedFor } from '../../../src/requirement/client/walk-pages.ts';
import { text } from '../../../src/text.ts';

export interface Walked {
  readonly requests: readonly ReceivedRequest[];
  readonly pages: readonly ScriptedPage[];
}

/**
 * The requests of a walk up to the first one for the page with this index, from 0. A walk that never
 * got there is left out: WALK-COMPLETE finds fault with it, and nothing else can be said of it.
 */
export function requestsUpTo(
  index: number,
  { requests, pages }: Walked,
  context: Pick<ClientContext, 'skip'>,
): readonly ReceivedRequest[] {
  const at = requests.findIndex((request) => pageAskedFor(request, pages) === index);
  if (at >= 0) return requests.slice(0, at + 1);
  return context.skip(
    text(`no walk asked for page ${index + 1}`, `没有遍历请求到第 ${index + 1} 页`),
  );
}

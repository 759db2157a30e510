import type { ReportedEvent } from '../../generated/driver-protocol.ts';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import type { ScriptedAnswer } from '../../protocol/scripted-answer.ts';
import type { Script } from './client-context.ts';
import { ownValues } from './read-field.ts';
import { errorAnswer } from './scripted-error.ts';
import { pageAnswer, PLAIN_PAGE, type ScriptedPage } from './scripted-page.ts';

/**
 * Splits a history into pages. `sizes` has the number of events of all pages but the last one, which
 * takes what is left, and `tokens` at least as many texts, all different.
 */
export function splitHistory(
  events: readonly ReportedEvent[],
  sizes: readonly number[],
  tokens: readonly string[],
): ScriptedPage[] {
  const pages: ScriptedPage[] = [];
  let at = 0;
  for (const [index, size] of sizes.entries()) {
    const token = tokens[index] ?? `token-${index + 1}`;
    pages.push(numbered(index, { Events: events.slice(at, at + size), NextToken: token }));
    at += size;
  }
  return [...pages, numbered(sizes.length, { Events: events.slice(at) })];
}

function numbered(index: number, page: Omit<ScriptedPage, 'RequestId'>): ScriptedPage {
  const number = String(index + 1).padStart(12, '0');
  return { RequestId: `${PLAIN_PAGE.RequestId?.slice(0, -12) ?? ''}${number}`, ...page };
}

export interface WalkScriptOptions {
  /** An answer in place of that page; `index` counts from 0, `asked` is how often the page was asked for, from 1. */
  readonly instead?: (index: number, asked: number) => ScriptedAnswer | undefined;
}

/**
 * Hands out pages by the token that asks for them, decoded: the first one where there is none or an
 * empty one, else the one behind the first page that hands out that token. Tokens that were not handed
 * out are refused. So is everything beyond `MOST_EXTRA_REQUESTS`: a walk without an end ends there.
 */
export function walkScript(
  pages: readonly ScriptedPage[],
  { instead }: WalkScriptOptions = {},
): Script {
  const asked = new Map<number, number>();
  return (request, nth) => {
    if (nth > pages.length + MOST_EXTRA_REQUESTS) return refused('the walk has no end');
    const index = pageAskedFor(request, pages);
    const page = pages[index];
    if (page === undefined) return refused('NextToken was not handed out');
    const times = (asked.get(index) ?? 0) + 1;
    asked.set(index, times);
    return instead?.(index, times) ?? pageAnswer(page);
  };
}

/** Requests beyond one for each page after which a walk is taken to have no end. */
export const MOST_EXTRA_REQUESTS = 50;

/** Index of the page that a request asks for, from 0; that of no page where its token was not handed out. */
export function pageAskedFor(request: ReceivedRequest, pages: readonly ScriptedPage[]): number {
  const [token = ''] = ownValues(request, 'NextToken');
  if (token === '') return 0;
  const from = pages.findIndex(({ NextToken }) => NextToken === token);
  return from < 0 ? pages.length : from + 1;
}

function refused(message: string): ScriptedAnswer {
  const { RequestId: requestId = '' } = PLAIN_PAGE;
  return errorAnswer({ status: 400, code: 'InvalidArgument', message, requestId });
}

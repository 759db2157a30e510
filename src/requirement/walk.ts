import type { JsonObject } from '../protocol/exact-json.ts';
import { isAccepted, type AcceptedExchange, type Exchange } from '../protocol/exchange.ts';
import type { Intent } from '../protocol/intent.ts';
import { withParameter } from '../protocol/parameter.ts';

export interface WalkOptions {
  /** Signs and sends one page's request. */
  readonly send: (intent: Intent) => Promise<Exchange>;
  /** The request of the first page; Limit and NextToken are set here. */
  readonly first: Intent;
  /** Limit of the page with this number, counted from 0; `undefined` leaves it out. */
  readonly limit: (page: number) => number | undefined;
  /** Stops behind this many pages, whatever the last one says. */
  readonly maxPages: number;
}

/** How a walk ended: at a page without a token, at `maxPages`, at a token that came before, or at a refusal. */
export type WalkEnd = 'last-page' | 'page-cap' | 'token-repeated' | 'refused';

export interface Walk {
  readonly pages: readonly AcceptedExchange[];
  /** The events of all pages, joined. */
  readonly events: readonly JsonObject[];
  readonly end: WalkEnd;
  /** The answer that was not a page, where the walk ended as `refused`. */
  readonly refusal?: Exchange;
}

/** Follows NextToken from the first page on. */
export async function walk({ send, first, limit, maxPages }: WalkOptions): Promise<Walk> {
  const pages: AcceptedExchange[] = [];
  const events: JsonObject[] = [];
  const seen = new Set<string>();
  let token: string | null = null;
  while (pages.length < maxPages) {
    const exchange = await send(pageOf(first, limit(pages.length), token));
    if (!isAccepted(exchange)) return { pages, events, end: 'refused', refusal: exchange };
    pages.push(exchange);
    // Not spread: a page may hold more events than a call can have arguments.
    for (const event of exchange.answer.events) events.push(event);
    const { nextToken } = exchange.answer;
    if (nextToken === undefined) return { pages, events, end: 'last-page' };
    if (seen.has(nextToken)) return { pages, events, end: 'token-repeated' };
    seen.add(nextToken);
    token = nextToken;
  }
  return { pages, events, end: 'page-cap' };
}

/** The request of one page: the same request with its Limit and NextToken set or left out. */
export function pageOf(
  intent: Intent,
  limit: number | string | undefined,
  token: string | null,
): Intent {
  const limited = withParameter(
    intent.parameters,
    'Limit',
    limit === undefined ? null : String(limit),
  );
  return { ...intent, parameters: withParameter(limited, 'NextToken', token) };
}

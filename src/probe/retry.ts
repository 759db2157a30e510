import type { Exchange } from '../protocol/exchange.ts';
import { text, type Text } from '../text.ts';
import { TransportTrouble, type TroubleKind } from './errors.ts';

/**
 * What to do about one try: keep its outcome, or wait and try again.
 * `settle` says what the outcome is once no further try is made.
 */
export type Advice =
  | { readonly do: 'keep' }
  | {
      readonly do: 'retry';
      readonly waitMs: number;
      readonly tries: number;
      readonly settle: 'keep' | TransportTrouble;
    };

/** Tries in all before trouble of a kind is taken as lasting. Kinds that are not listed are not tried again. */
const TRIES: Partial<Record<TroubleKind, number>> = { unreachable: 3, timeout: 2, reset: 4 };

/** Advice on an exchange that was had. `tried` counts the tries made so far, this one included. */
export function adviseOnAnswer(
  { answer, response }: Exchange,
  tried: number,
  isThrottling: (code: string) => boolean,
): Advice {
  const { status } = response;
  const code = answer.kind === 'error' ? answer.code : undefined;
  if (status === 429 || (code !== undefined && isThrottling(code))) {
    const why = text(
      `the endpoint goes on throttling (${status} ${code ?? ''})`,
      `端点持续限流（${status} ${code ?? ''}）`,
    );
    return again(tried, 8, 'throttled', why, retryAfterMs(response.headers));
  }
  if (status === 502 || status === 503 || status === 504) {
    const why = text(`the endpoint goes on answering ${status}`, `端点持续返回 ${status}`);
    return again(tried, 5, 'unavailable', why, retryAfterMs(response.headers));
  }
  // "An internal error has occurred. Please retry." [page] One that stays is an answer like any other.
  if (status === 500) return { do: 'retry', waitMs: backOffMs(tried), tries: 4, settle: 'keep' };
  return { do: 'keep' };
}

/** Advice on a try that got no answer. */
export function adviseOnTrouble(trouble: TransportTrouble, tried: number): Advice {
  const tries = TRIES[trouble.kind] ?? 1;
  return { do: 'retry', waitMs: backOffMs(tried), tries, settle: trouble };
}

function again(
  tried: number,
  tries: number,
  kind: TroubleKind,
  why: Text,
  retryAfter: number,
): Advice {
  return {
    do: 'retry',
    waitMs: Math.max(backOffMs(tried), retryAfter),
    tries,
    settle: new TransportTrouble(kind, why),
  };
}

/** 25 ms doubled with each try, 2 s at most. */
function backOffMs(tried: number): number {
  return Math.min(2000, 25 * 2 ** (tried - 1));
}

/** Retry-After in seconds, 30 s at most: an endpoint must not be able to hold the run up for ever. */
function retryAfterMs(headers: readonly (readonly [string, string])[]): number {
  const value = headers.find(([name]) => name === 'retry-after')?.[1];
  return value !== undefined && /^\d+$/.test(value) ? Math.min(30, Number(value)) * 1000 : 0;
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { readAnswer } from '../protocol/answer.ts';
import type { Exchange } from '../protocol/exchange.ts';
import type { IdentityName, Intent } from '../protocol/intent.ts';
import { signIntent } from '../protocol/sign.ts';
import type { Credentials } from '../protocol/wire.ts';
import { text } from '../text.ts';
import { createBudget, type Sleep } from './budget.ts';
import { interrupted, TransportTrouble } from './errors.ts';
import { createHttpClient } from './http-client.ts';
import { adviseOnAnswer, adviseOnTrouble } from './retry.ts';
import { createSemaphore } from './semaphore.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';

export interface ProbeOptions {
  readonly endpoint: string;
  readonly credentials: Readonly<Partial<Record<IdentityName, Credentials>>>;
  readonly rate: number | null;
  readonly maxRequests: number | null;
  /** Length of the run from now on, in milliseconds; `null` is unbounded. */
  readonly maxTimeMs: number | null;
  /** Requests under way at once. */
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** Codes that ask to slow down. */
  readonly isThrottling: (code: string) => boolean;
  /** The machine's clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** A new nonce for each request. */
  readonly nonce: () => string;
  /** Ends every request under way, and all that would follow. */
  readonly signal: AbortSignal;
  readonly dispatcher?: Dispatcher | undefined;
  /** Waits between tries and for the rate. */
  readonly sleep?: Sleep;
}

export interface SendOptions {
  /** Takes a time-out for an answer at once: for the first request, so that a dead endpoint is told soon. */
  readonly impatient?: boolean;
}

export interface Probe {
  /**
   * Signs an intent afresh and sends it; every retry is signed anew.
   *
   * @throws TransportTrouble where no answer can be had that says anything about the endpoint
   * @throws UnsendableRequest where no HTTP client can write the request
   */
  send(intent: Intent, options?: SendOptions): Promise<Exchange>;
  /** Requests sent so far, retries included. */
  readonly requests: number;
  readonly clock: ServerClock;
  close(): Promise<void>;
}

/** 64 MiB: a page of 999 events of 64 KiB each. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** After this many requests in a row that could not be had, the endpoint is taken to be gone. */
const GIVE_UP_AFTER = 5;

/** Sends requests one by one within the rate, the budget and the concurrency that a run shares. */
export function createProbe(options: ProbeOptions): Probe {
  const { endpoint, credentials, now, nonce, signal, sleep = sleepForReal } = options;
  const { host } = new URL(endpoint);
  const client = createHttpClient({
    ...options,
    connections: options.concurrency,
    maxBodyBytes: MAX_BODY_BYTES,
  });
  const budget = createBudget({
    ...options,
    sleep,
    deadline: options.maxTimeMs === null ? null : now() + options.maxTimeMs,
  });
  const seats = createSemaphore(options.concurrency);
  const clock = createServerClock(now);
  let lost = 0;

  async function tryOnce(intent: Intent): Promise<Exchange> {
    const identity = credentials[intent.identity];
    if (identity === undefined) throw new RangeError(`no credentials for ${intent.identity}`);
    await budget.take(signal);
    const sentAt = now();
    const serverNow = clock.now();
    const request = signIntent(intent, { credentials: identity, serverNow, nonce: nonce(), host });
    const response = await client.send(request, intent.freshConnection === true, signal);
    const receivedAt = now();
    clock.learn(response.headers.find(([name]) => name === 'date')?.[1], sentAt, receivedAt);
    return {
      intent,
      request,
      response,
      answer: readAnswer(response),
      sentAt: serverNow,
      receivedAt: clock.now(),
    };
  }

  async function send(intent: Intent, { impatient = false }: SendOptions): Promise<Exchange> {
    for (let tried = 1; ; tried++) {
      let exchange: Exchange | undefined;
      let trouble: TransportTrouble | undefined;
      try {
        if (lost >= GIVE_UP_AFTER) throw gone();
        exchange = await tryOnce(intent);
        lost = 0;
      } catch (error) {
        trouble = asInterrupted(error, signal);
      }
      const advice = exchange
        ? adviseOnAnswer(exchange, tried, options.isThrottling)
        : adviseOnTrouble(trouble ?? gone(), tried);
      if (impatient && trouble?.kind === 'timeout') throw trouble;
      if (advice.do === 'retry' && tried < advice.tries) {
        await sleep(advice.waitMs, signal).catch(() => undefined);
        continue;
      }
      if (trouble?.kind === 'unreachable' || trouble?.kind === 'timeout') lost += 1;
      if (advice.do === 'retry' && advice.settle !== 'keep') throw advice.settle;
      if (exchange !== undefined) return exchange;
    }
  }

  return {
    send: (intent, sending = {}) => seats.run(() => send(intent, sending)),
    get requests() {
      return budget.spent;
    },
    clock,
    close: () => client.close(),
  };
}

async function sleepForReal(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal });
}

function asInterrupted(error: unknown, signal: AbortSignal): TransportTrouble {
  if (signal.aborted) return interrupted();
  if (error instanceof TransportTrouble) return error;
  throw error;
}

function gone(): TransportTrouble {
  return new TransportTrouble(
    'unreachable',
    text('the endpoint stopped answering', '端点已停止响应'),
  );
}

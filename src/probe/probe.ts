import { setMaxListeners } from 'node:events';
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
import { signatureOf } from './redaction.ts';
import { adviseOnAnswer, adviseOnTrouble } from './retry.ts';
import { createSemaphore } from './semaphore.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';
import { refuseUnwieldy, refuseUnwieldyToken } from './unwieldy.ts';

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
  /** Their signatures. */
  readonly signatures: ReadonlySet<string>;
  readonly clock: ServerClock;
  close(): Promise<void>;
}

/** 64 MiB: a page of 999 events of 64 KiB each. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Two such pages: what is being read at once is in memory twice over, and several times where it is text. */
const MAX_BYTES_AT_ONCE = 2 * MAX_BODY_BYTES;

/** After this many requests in a row that could not be had, the endpoint is taken to be gone. */
const GIVE_UP_AFTER = 5;

/**
 * So long nothing but trouble of whatever kind may come back, in milliseconds, before the same: an endpoint that
 * asks each request to come back in half a minute must not hold up each requirement for its own sake.
 */
const FRUITLESS_MS = 120_000;

/** Sends requests one by one within the rate, the budget and the concurrency that a run shares. */
export function createProbe(options: ProbeOptions): Probe {
  const { endpoint, credentials, now, nonce, signal, sleep = sleepForReal } = options;
  // Each request that is under way listens.
  setMaxListeners(0, signal);
  const { host } = new URL(endpoint);
  const client = createHttpClient({
    ...options,
    connections: options.concurrency,
    maxBodyBytes: MAX_BODY_BYTES,
    maxBytesAtOnce: MAX_BYTES_AT_ONCE,
  });
  const deadline = options.maxTimeMs === null ? null : now() + options.maxTimeMs;
  const budget = createBudget({ ...options, sleep, deadline });
  const seats = createSemaphore(options.concurrency);
  const clock = createServerClock(now);
  const signatures = new Set<string>();
  let lost = 0;
  let fruitless = 0;
  let answeredAt = now();

  async function tryOnce(intent: Intent): Promise<Exchange> {
    const identity = credentials[intent.identity];
    if (identity === undefined) throw new RangeError(`no credentials for ${intent.identity}`);
    await budget.take(signal);
    const sentAt = now();
    const serverNow = clock.now();
    const request = signIntent(intent, { credentials: identity, serverNow, nonce: nonce(), host });
    for (const signature of signatureOf({ request })) signatures.add(signature);
    const response = await client.send(request, intent.freshConnection === true, signal);
    refuseUnwieldy(response.body);
    const answer = readAnswer(response);
    refuseUnwieldyToken(answer);
    const receivedAt = now();
    clock.learn(response.headers.find(([name]) => name === 'date')?.[1], sentAt, receivedAt);
    return {
      intent,
      request,
      response,
      answer,
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
        if (fruitless >= GIVE_UP_AFTER && now() - answeredAt > FRUITLESS_MS) throw hopeless();
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
        // Nothing may be sent after the deadline, so nothing is worth waiting for either.
        const left = deadline === null ? Infinity : Math.max(0, deadline - now());
        await sleep(Math.min(advice.waitMs, left), signal).catch(() => undefined);
        continue;
      }
      if (trouble?.kind === 'unreachable' || trouble?.kind === 'timeout') lost += 1;
      if (advice.do === 'retry' && advice.settle !== 'keep') {
        fruitless += 1;
        throw advice.settle;
      }
      fruitless = 0;
      answeredAt = now();
      if (exchange !== undefined) return exchange;
    }
  }

  return {
    send: (intent, sending = {}) => seats.run(() => send(intent, sending)),
    get requests() {
      return budget.spent;
    },
    signatures,
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

function hopeless(): TransportTrouble {
  const seconds = FRUITLESS_MS / 1000;
  return new TransportTrouble(
    'unreachable',
    text(
      `for ${seconds} s no request got an answer that says anything`,
      `${seconds} 秒内没有任何请求得到可判断的响应`,
    ),
  );
}

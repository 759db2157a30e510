import { setTimeout as sleep } from 'node:timers/promises';
import type { SecureContext } from 'node:tls';
import type { WireRequest } from '../protocol/wire.ts';
import type { Behaviour } from './behaviour.ts';
import type { Attempt, Call } from './call.ts';
import { exchange } from './exchange.ts';
import { openConnection } from './open-connection.ts';
import { failureOf, type TryResult } from './outcome.ts';
import { readAnswer } from './read-answer.ts';
import type { Received } from './received.ts';
import { createTryClock, type TryClock } from './try-clock.ts';
import { writeRequest } from './write-request.ts';

/** What all calls of a process share. */
export interface Sender {
  readonly behaviour: Behaviour;
  /** The authorities that are trusted; read when they are first needed. */
  readonly trusted: () => SecureContext;
}

/** How the last try of a call ended, and what it sent. */
export interface Tried {
  readonly result: TryResult;
  /** `undefined` where no request could be written. */
  readonly request: WireRequest | undefined;
}

/** Asks for one page, again where that may help. Never rejects. */
export async function runTries(sender: Sender, call: Call): Promise<Tried> {
  const { behaviour } = sender;
  const { killed } = call.process;
  let before: WireRequest | undefined;
  for (let number = 1; ; number++) {
    const tried = await tryOnce(sender, call, number, before);
    if (!tried.again || number >= behaviour.maximumTries) return tried;
    await sleep(tried.delayMs, undefined, killed && { signal: killed }).catch(() => undefined);
    if (killed?.aborted === true) return tried;
    before = tried.request;
  }
}

type TriedOnce = Tried & { readonly again: boolean; readonly delayMs: number };

async function tryOnce(
  sender: Sender,
  call: Call,
  number: number,
  before: WireRequest | undefined,
): Promise<TriedOnce> {
  const { behaviour } = sender;
  let request: WireRequest | undefined;
  let status: number | undefined;
  const failed = (error: unknown): TryResult => ({ kind: 'failure', failure: failureOf(error) });
  try {
    const attempt: Attempt = { call, number, origin: new URL(call.params.endpoint), before };
    let result: TryResult;
    try {
      request = writeRequest(behaviour, attempt);
      const received = await send(sender, request, attempt);
      ({ status } = received);
      result = readAnswer(behaviour, received, attempt);
    } catch (error) {
      result = failed(error);
    }
    const again = behaviour.mayRecover(result, status, attempt);
    return { result, request, again, delayMs: again ? behaviour.retryDelayMs(attempt) : 0 };
  } catch (error) {
    return { result: failed(error), request, again: false, delayMs: 0 };
  }
}

/** Sends a request as often as it is to be sent, and to where its answers send it on. Gives the last answer. */
async function send(sender: Sender, request: WireRequest, attempt: Attempt): Promise<Received> {
  const { behaviour } = sender;
  const clock = createTryClock(
    (phase) => behaviour.timeLimit(phase, attempt),
    attempt.call.process.killed,
  );
  try {
    let received = await sendOnce(sender, request, attempt, clock);
    for (let more = behaviour.timesSent(attempt); more > 1; more--) {
      received = await sendOnce(sender, request, attempt, clock);
    }
    for (let hops = 0; hops < MAX_REDIRECTIONS; hops++) {
      const on = behaviour.redirection(received, request, attempt);
      if (on === undefined) break;
      received = await sendOnce(sender, on.request, { ...attempt, origin: on.origin }, clock);
    }
    return received;
  } finally {
    clock.stop();
  }
}

const MAX_REDIRECTIONS = 5;

async function sendOnce(
  { behaviour, trusted }: Sender,
  request: WireRequest,
  attempt: Attempt,
  clock: TryClock,
): Promise<Received> {
  clock.enter('connecting');
  const tls = () => behaviour.tls({ secureContext: trusted() }, attempt);
  const open = () => openConnection(attempt.origin, tls, clock.signal);
  const socket = await behaviour.connection(open, attempt);
  try {
    return await exchange(socket, request, clock);
  } finally {
    behaviour.release(socket, attempt);
  }
}

import type { ScriptedAnswer } from '../../../src/protocol/scripted-answer.ts';
import type { ClientContext, Played } from '../../../src/requirement/client/client-context.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { expectError } from '../../../src/requirement/client/expect-error.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { pageAnswer, PLAIN_PAGE } from '../../../src/requirement/client/scripted-page.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { onDeadline } from './deadline.ts';
import { GRACE_MS, type TimedCall } from './timed-call.ts';

/** A call to an endpoint that lets it down. */
export interface Stalled {
  readonly played: Played;
  /** The first try, from 1, that lasted longer than its time-out and the grace; the endpoint ended it. */
  readonly overlong: number | undefined;
}

/** Tries after which the endpoint refuses. How many there may be is judged by RETRY-BOUNDED. */
const MOST_TRIES = 20;

/** Plays a call that never gets a byte of an answer. */
export function playSilent(call: TimedCall, context: ClientContext): Promise<Stalled> {
  return playStalled(call, context, pageAnswer(PLAIN_PAGE), 0);
}

/** Plays a call whose answers stop in their midst: behind the head, and before the end of the JSON. */
export function playHalfAnswered(call: TimedCall, context: ClientContext): Promise<Stalled> {
  return playStalled(call, context, LONG, Math.floor(LONG.body.length / 2));
}

/** Half of it is longer than any head. */
const LONG = pageAnswer({
  ...PLAIN_PAGE,
  Events: Array.from({ length: 30 }, () => PLAIN_PAGE.Events).flat(),
});

/**
 * Plays a call whose every try is let down after `afterBytes` of the answer. A try is over when the client
 * leaves the connection, sends another request, or has told its caller; one that is not in time is ended by
 * the endpoint, and further ones are refused, so that a client without a time-out comes to an end as well.
 * On a machine that is held up, the time may be over before a request was sent: then the case is left out.
 */
async function playStalled(
  call: TimedCall,
  context: ClientContext,
  answer: ScriptedAnswer,
  afterBytes: number,
): Promise<Stalled> {
  let overlong: number | undefined;
  let callOff = (): void => undefined;
  const stage = await context.stage((request, nth) => {
    callOff();
    if (overlong !== undefined || nth > MOST_TRIES) return REFUSED;
    callOff = onDeadline(call.timeoutMs + GRACE_MS, () => {
      if (request.abandonedAfterMs !== undefined) return;
      overlong = nth;
      void stage.closeConnections();
    });
    return { ...answer, breaks: { afterBytes, how: 'stall' } };
  });
  try {
    const played = await stage.getExecutionHistory(call);
    if (played.requests.length === 0) return context.skip(describeOutcome(played.outcome));
    return { played, overlong };
  } finally {
    callOff();
  }
}

const REFUSED = errorAnswer({
  status: 400,
  code: 'InvalidArgument',
  message: 'The client has waited for too long.',
  requestId: '4D4C0B2C-59A5-4B1E-8F3C-0000000000E4',
});

/** Finds fault unless each try was given up in time and the caller was told of an error. */
export function expectGivenUp({ played, overlong }: Stalled): Finding | undefined {
  const { timeoutMs = 0 } = played.call;
  if (overlong === undefined) return expectError(played.outcome);
  const waited = timeoutMs + GRACE_MS;
  return finding(
    text(
      `each try given up after ${timeoutMs} ms, with ${GRACE_MS} ms of grace`,
      `每次尝试在 ${timeoutMs} 毫秒后放弃（宽限 ${GRACE_MS} 毫秒）`,
    ),
    text(
      `try ${overlong} still waiting after ${waited} ms, when the endpoint ended it`,
      `第 ${overlong} 次尝试在 ${waited} 毫秒后仍在等待，由端点结束`,
    ),
  );
}

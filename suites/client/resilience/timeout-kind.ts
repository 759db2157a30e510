import fc from 'fast-check';
import type { CallOutcome } from '../../../src/generated/driver-protocol.ts';
import type { ClientContext } from '../../../src/requirement/client/client-context.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text, type Text } from '../../../src/text.ts';
import { playHalfAnswered, playSilent } from './play-stalled.ts';
import { playUnreached } from './play-unreached.ts';
import { controlTimed, plainTimedCall, timedCall, type TimedCall } from './timed-call.ts';

const WHENS = ['connected', 'connecting'] as const;

/** By the kind of the error, or by a text that says so. Waits for real, so that cases are few. */
export const timeoutKind: ClientRequirement = clientRequirement({
  id: 'TIMEOUT-KIND',
  needs: ['timeout'],
  cases: fewerCases(100),
  draw: (world) => fc.record({ call: timedCall(world), when: fc.constantFrom(...WHENS) }),
  examples: (world) => WHENS.map((when) => ({ call: plainTimedCall(world), when })),
  check: async ({ call, when }, context) => {
    await controlTimed(call, context);
    return when === 'connected' ? connected(call, context) : connecting(call, context);
  },
});

/** A phase in which no time-out holds is found by others; in one of the two, one has to. */
async function connected(call: TimedCall, context: ClientContext): Promise<Finding | undefined> {
  const silent = await playSilent(call, context);
  const half = await playHalfAnswered(call, context);
  if (silent.overlong !== undefined && half.overlong !== undefined) {
    return finding(
      text('a time-out that the caller is told of', '告知调用者的超时'),
      text('no time-out', '没有超时'),
    );
  }
  return (
    (silent.overlong === undefined
      ? expectTold(silent.played.outcome, text('while waiting', '等待响应时'))
      : undefined) ??
    (half.overlong === undefined
      ? expectTold(half.played.outcome, text('while reading', '读取响应时'))
      : undefined)
  );
}

/** That no time-out holds here is found by TIMEOUT-CONNECTING. */
async function connecting(call: TimedCall, context: ClientContext): Promise<Finding | undefined> {
  const played = await playUnreached(call, context, 'full');
  return played && expectTold(played.outcome, text('while connecting', '连接时'));
}

function expectTold(outcome: CallOutcome, when: Text): Finding | undefined {
  return tellsTimeout(outcome)
    ? undefined
    : finding(
        text(`a time-out ${when.en}, told as one`, `${when.zh}超时，并如实告知`),
        describeOutcome(outcome),
      );
}

function tellsTimeout(outcome: CallOutcome): boolean {
  switch (outcome.outcome) {
    case 'response':
      return false;
    case 'serviceError':
      return SAYS_SO.test(`${outcome.code} ${outcome.message ?? ''}`);
    case 'sdkError':
      return outcome.kind === 'timeout' || SAYS_SO.test(outcome.message);
  }
}

/** `timeout`, `timed out`, `time-out`, `ETIMEDOUT`, `deadline exceeded`. */
const SAYS_SO = /timed?[\s_-]*out|deadline/i;

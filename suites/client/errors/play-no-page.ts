import type { CallOutcome } from '../../../src/generated/driver-protocol.ts';
import type { ScriptedAnswer } from '../../../src/protocol/scripted-answer.ts';
import type { ClientContext, SdkCall } from '../../../src/requirement/client/client-context.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text, type Text } from '../../../src/text.ts';

/** An answer that is no page. */
export interface NoPage {
  readonly answer: ScriptedAnswer;
  /** What it is, for the finding: `an empty answer 404`. */
  readonly what: Text;
}

/**
 * Answers a call with what is no page, and finds fault unless the caller was told of an error of whatever
 * kind. That the same call is given a page when there is one is made sure of first.
 */
export async function playNoPage(
  call: SdkCall,
  { answer, what }: NoPage,
  context: ClientContext,
): Promise<Finding | undefined> {
  await context.control(call);
  const { outcome } = await context.play(call, () => answer);
  return expectErrorFor(what, outcome);
}

/** Finds fault unless the caller was told of an error of whatever kind. */
export function expectErrorFor(what: Text, outcome: CallOutcome): Finding | undefined {
  return outcome.outcome === 'response'
    ? finding(text(`an error for ${what.en}`, `对${what.zh}报错`), describeOutcome(outcome))
    : undefined;
}

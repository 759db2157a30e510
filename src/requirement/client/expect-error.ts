import type { CallOutcome, WalkCallOutcome } from '../../generated/driver-protocol.ts';
import { text } from '../../text.ts';
import { finding, type Finding } from '../finding.ts';
import { describeOutcome } from './describe-outcome.ts';

/** Finds fault unless the caller was told of an error of whatever kind. */
export function expectError(outcome: CallOutcome | WalkCallOutcome): Finding | undefined {
  return outcome.outcome === 'response'
    ? finding(
        text('an error that the caller can tell from an answer', '调用者能与正常响应区分的错误'),
        describeOutcome(outcome),
      )
    : undefined;
}

/** Finds fault unless the caller was told of a service error with this code. */
export function expectServiceError(
  outcome: CallOutcome | WalkCallOutcome,
  code: string,
): Finding | undefined {
  if (outcome.outcome === 'serviceError' && outcome.code === code) return undefined;
  return finding(text(`service error ${code}`, `服务错误 ${code}`), describeOutcome(outcome));
}

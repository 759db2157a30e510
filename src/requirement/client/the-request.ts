import type { CallOutcome, WalkCallOutcome } from '../../generated/driver-protocol.ts';
import type { ReceivedRequest } from '../../protocol/received-request.ts';
import { text } from '../../text.ts';
import { finding, type Finding } from '../finding.ts';
import type { ClientContext, Played } from './client-context.ts';
import { describeOutcome } from './describe-outcome.ts';

type AnyPlayed = Pick<Played<CallOutcome | WalkCallOutcome>, 'requests' | 'outcome'>;

/**
 * Judges the first request of a call. That there is none is a finding of its own: for calls that no
 * client may refuse.
 */
export function theRequest(
  played: AnyPlayed,
  judge: (request: ReceivedRequest) => Finding | undefined,
): Finding | undefined {
  const [request] = played.requests;
  return request === undefined ? noRequest(played) : judge(request);
}

/**
 * The first request of a call; where there is none, the case is left out. For calls that a client may
 * refuse before it sends anything, and for requirements that leave it to others to find fault with that.
 */
export function requestOrSkip(
  played: AnyPlayed,
  context: Pick<ClientContext, 'skip'>,
): ReceivedRequest {
  const [request] = played.requests;
  return request ?? context.skip(noRequest(played).observed);
}

/** What is wrong where a request should have been sent and was not. */
export function noRequest({ outcome }: Pick<AnyPlayed, 'outcome'>): Finding {
  const { en, zh } = describeOutcome(outcome);
  return finding(text('a request', '一个请求'), text(`no request: ${en}`, `没有请求：${zh}`));
}

import type { CallOutcome } from '../../generated/driver-protocol.ts';
import { text, type Text } from '../../text.ts';
import type { ClientContext } from './client-context.ts';
import { describeOutcome } from './describe-outcome.ts';

/** What a caller is told that is no answer. */
export type ToldError = Exclude<CallOutcome, { readonly outcome: 'response' }>;

/**
 * The error that a caller was told of; where there was none, the case is left out. For requirements that
 * judge what an error says and leave it to others to find fault with a page in its place.
 */
export function errorOrSkip(
  outcome: CallOutcome,
  { skip }: Pick<ClientContext, 'skip'>,
): ToldError {
  if (outcome.outcome !== 'response') return outcome;
  const { en, zh } = describeOutcome(outcome);
  return skip(text(`the error was taken for an answer: ${en}`, `错误被当作正常响应：${zh}`));
}

/** The place where an error's texts hold something; `undefined` where they do not. */
export function findInError(
  told: ToldError,
  holds: (written: string) => boolean,
): Text | undefined {
  if (told.outcome === 'sdkError') {
    const { kind, message } = told;
    return holds(message)
      ? text(`in the message of the SDK error (${kind})`, `在 SDK 错误（${kind}）的信息中`)
      : undefined;
  }
  const { code, message = '', requestId = '' } = told;
  if (holds(message)) return text('in the message of the service error', '在服务错误的信息中');
  if (holds(code)) return text('in the code of the service error', '在服务错误的错误码中');
  return holds(requestId)
    ? text('in the request id of the service error', '在服务错误的请求 ID 中')
    : undefined;
}

import type { ScriptedError } from '../../../src/requirement/client/scripted-error.ts';
import { describeOutcome } from '../../../src/requirement/client/describe-outcome.ts';
import type { ToldError } from '../../../src/requirement/client/told-error.ts';
import { describeValue } from '../../../src/requirement/describe-value.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';

/** Finds fault unless the text of an error holds the service's message. More text around it does no harm. */
export function expectMessage(
  told: ToldError,
  { message }: Pick<ScriptedError, 'message'>,
): Finding | undefined {
  if (told.message?.includes(message) === true) return undefined;
  const [sent, given] = [describeValue(message), describeValue(told.message)];
  return finding(
    text(`a text that contains ${sent.en}`, `含有 ${sent.zh} 的文本`),
    told.message === undefined
      ? text('no message', '没有错误信息')
      : text(`the text ${given.en}`, `文本 ${given.zh}`),
  );
}

/** Finds fault unless an error tells the request id, as a field of its own or within its text. */
export function expectRequestId(
  told: ToldError,
  { requestId }: Pick<ScriptedError, 'requestId'>,
): Finding | undefined {
  const field = told.outcome === 'serviceError' ? told.requestId : undefined;
  if (field === requestId) return undefined;
  // Languages without optional fields have "" for nothing.
  const none = field === undefined || field === '';
  // A wrong id in its field is no better for a right one in the text.
  if (none && told.message?.includes(requestId) === true) return undefined;
  const expected = text(`request id ${requestId}`, `请求 ID ${requestId}`);
  if (!none) {
    const { en, zh } = describeValue(field);
    return finding(expected, text(`request id ${en}`, `请求 ID ${zh}`));
  }
  const { en, zh } = describeOutcome(told);
  return finding(expected, text(`no request id: ${en}`, `没有请求 ID：${zh}`));
}

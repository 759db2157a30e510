import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A message that is written in one byte a character. */
export const errorsMessageBeyondAsciiLost: Fault = {
  id: 'errors-message-beyond-ascii-lost',
  description: text(
    'Characters beyond ASCII in the message of an error become question marks',
    '错误信息中的非 ASCII 字符变成问号',
  ),
  source: 'sdk: error body',
  caughtBy: ['REFUSAL-MESSAGE'],
  apply: changeServiceError((told) => ({
    ...told,
    message: (told.message ?? '').replace(/[^\0-\x7f]/gu, '?'),
  })),
};

import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The status is all that a generic client looks at. */
export const errorsStatusToldAsCode: Fault = {
  id: 'errors-status-told-as-code',
  description: text(
    'The code of an error is told as its HTTP status',
    '错误码被告知为 HTTP 状态码',
  ),
  source: 'page: errors',
  caughtBy: ['REFUSAL-CODE', 'REFUSAL-UNKNOWN-CODE'],
  apply: changeServiceError((told) => ({ ...told, code: String(told.httpStatus) })),
};

import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An error type with a status of its own. */
export const errorsStatusAlways400: Fault = {
  id: 'errors-status-always-400',
  description: text('Every error is told with status 400', '每个错误都以状态码 400 告知'),
  source: 'client: status of an answer',
  caughtBy: ['REFUSAL-STATUS'],
  apply: changeServiceError((told) => ({ ...told, httpStatus: 400 })),
};

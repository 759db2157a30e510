import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What stands behind the dot is taken for a detail. */
export const errorsCodeCutAtTheDot: Fault = {
  id: 'errors-code-cut-at-the-dot',
  description: text('A code is told up to its first dot', '错误码在第一个点处被截断'),
  source: 'gateway: error codes',
  caughtBy: ['REFUSAL-UNKNOWN-CODE'],
  apply: changeServiceError((told) => ({ ...told, code: told.code.split('.', 1)[0] ?? '' })),
};

import { changeServiceError, withoutField } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** An error type that knows its code alone. */
export const errorsMessageLeftOut: Fault = {
  id: 'errors-message-left-out',
  description: text('An error is told without its message', '错误不带错误信息'),
  source: 'tensorlakeai/tensorlake#408',
  caughtBy: ['REFUSAL-MESSAGE'],
  apply: changeServiceError((told) => withoutField(told, 'message')),
};

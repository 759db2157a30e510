import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The message is the first argument of a function that prints. */
export const errorsMessageAsAFormat: Fault = {
  id: 'errors-message-as-a-format',
  description: text('The message of an error is used as a format', '错误信息被当作格式字符串'),
  source: 'opencurve/curve#2801',
  caughtBy: ['REFUSAL-MESSAGE'],
  apply: changeServiceError((told) => ({
    ...told,
    message: (told.message ?? '').replace(/%(.)/g, (_, verb: string) =>
      verb === '%' ? '%' : `%!${verb}(MISSING)`,
    ),
  })),
};

import { changeServiceError } from './change-error.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The request id is kept in the client and set once. */
export const errorsRequestIdOfTheFirstError: Fault = {
  id: 'errors-request-id-of-the-first-error',
  description: text(
    'Every error is told with the request id of the first one',
    '每个错误都带着第一个错误的请求 ID',
  ),
  source: 'sdk: error body',
  caughtBy: ['REFUSAL-REQUEST-ID'],
  alsoBy: ['REFUSAL-BODY'],
  apply: (behaviour) => {
    let first: string | undefined;
    return changeServiceError(({ requestId, ...told }) => {
      first ??= requestId;
      return first === undefined ? told : { ...told, requestId: first };
    })(behaviour);
  },
};

import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Names were thought to be like host names. */
export const requestExecutionNameInLowerCase: Fault = {
  id: 'request-execution-name-in-lower-case',
  description: text('ExecutionName is sent in lower case', 'ExecutionName 以小写发送'),
  source: 'page: request parameters, ExecutionName',
  caughtBy: ['REQUEST-EXECUTION-NAME'],
  alsoBy: ['REQUEST-NAME-ANY-TEXT', 'WALK-NAMES'],
  apply: changeOwnValues((name, value) => (name === 'ExecutionName' ? value.toLowerCase() : value)),
};

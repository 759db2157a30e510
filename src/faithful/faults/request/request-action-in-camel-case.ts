import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The name of the method, not of the operation. */
export const requestActionInCamelCase: Fault = {
  id: 'request-action-in-camel-case',
  description: text('Action is getExecutionHistory', 'Action 写作 getExecutionHistory'),
  source: 'page: request parameters, Action',
  caughtBy: ['REQUEST-ACTION'],
  apply: changeCommon('Action', () => ['getExecutionHistory']),
};

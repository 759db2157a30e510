import { changeCommon } from '../change-common.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A common parameter that is added by the client and by the call. */
export const requestActionTwice: Fault = {
  id: 'request-action-twice',
  description: text('Action stands in the request twice', 'Action 在请求中出现两次'),
  source: 'rpc: common parameters',
  caughtBy: ['REQUEST-ACTION'],
  apply: changeCommon('Action', (action) => [action, action]),
};

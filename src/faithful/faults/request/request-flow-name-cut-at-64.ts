import { changeOwnValues } from '../change-own-values.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A bound of other products. */
export const requestFlowNameCutAt64: Fault = {
  id: 'request-flow-name-cut-at-64',
  description: text('FlowName is cut off at 64 characters', 'FlowName 被截断为 64 个字符'),
  source: 'page: request parameters, FlowName',
  caughtBy: ['REQUEST-FLOW-NAME'],
  alsoBy: ['REQUEST-NAME-ANY-TEXT', 'WALK-NAMES'],
  apply: changeOwnValues((name, value) => (name === 'FlowName' ? value.slice(0, 64) : value)),
};

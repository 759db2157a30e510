import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Both names are looked up at once. */
export const unknownFlowExecutionNotExists: Fault = {
  id: 'unknown-flow-execution-not-exists',
  title: text(
    'A flow that does not exist is answered with ExecutionNotExists',
    '不存在的流程返回 ExecutionNotExists',
  ),
  caughtBy: ['ERROR-FLOW-NOT-EXISTS'],
  alsoBy: ['ERROR-NAME-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    order: behaviour.order.filter((check) => check !== 'flow'),
  }),
};

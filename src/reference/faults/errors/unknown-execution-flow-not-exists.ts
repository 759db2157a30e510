import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const unknownExecutionFlowNotExists: Fault = {
  id: 'unknown-execution-flow-not-exists',
  title: text(
    'An execution that does not exist is answered with FlowNotExists',
    '不存在的执行返回 FlowNotExists',
  ),
  caughtBy: ['ERROR-EXECUTION-NOT-EXISTS'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-NAME-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'execution'
        ? { code: 'FlowNotExists', values: [asked.flowName ?? ''] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};

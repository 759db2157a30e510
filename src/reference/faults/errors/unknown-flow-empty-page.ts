import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const unknownFlowEmptyPage: Fault = {
  id: 'unknown-flow-empty-page',
  title: text('A flow that does not exist has an empty history', '不存在的流程返回空的历史'),
  caughtBy: ['ERROR-FLOW-NOT-EXISTS'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-NAME-WHOLE', 'ERROR-NAME-ANY-TEXT'],
  apply: (behaviour, { world }) => ({
    ...behaviour,
    order: behaviour.order.filter((check) => check !== 'flow'),
    refuse: (check, refusal, asked, call) =>
      check === 'execution' && behaviour.findFlow(asked.flowName ?? '', world, call) === undefined
        ? undefined
        : behaviour.refuse(check, refusal, asked, call),
  }),
};

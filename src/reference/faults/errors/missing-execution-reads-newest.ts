import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const missingExecutionReadsNewest: Fault = {
  id: 'missing-execution-reads-newest',
  title: text(
    'Without ExecutionName the newest execution is shown',
    '缺少 ExecutionName 时显示最新的执行',
  ),
  caughtBy: ['ERROR-MISSING-PARAMETER'],
  alsoBy: ['ERROR-SEVERAL', 'ERROR-NAME-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    requiredOwn: ['FlowName'],
    findExecution: (name, flow, world, call) =>
      name === ''
        ? [...flow.executions.values()].at(-1)
        : behaviour.findExecution(name, flow, world, call),
  }),
};

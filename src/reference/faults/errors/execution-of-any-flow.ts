import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const executionOfAnyFlow: Fault = {
  id: 'execution-of-any-flow',
  title: text('An execution is found by its name in any flow', '按名称在任意流程中查找执行'),
  caughtBy: ['ERROR-EXECUTION-NOT-EXISTS'],
  apply: (behaviour) => ({
    ...behaviour,
    findExecution: (name, flow, world, call) =>
      behaviour.findExecution(name, flow, world, call) ??
      [...world.flows.values()]
        .filter(({ account }) => account === flow.account)
        .map((other) => behaviour.findExecution(name, other, world, call))
        .find((found) => found !== undefined),
  }),
};

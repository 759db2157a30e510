import { text } from '../../../text.ts';
import type { ExecutionRecord, ReferenceWorld } from '../../world.ts';
import { plainTokens } from './plain-tokens.ts';
import type { Fault } from '../fault.ts';

/** One table holds all events, and the position is added to where the execution begins. */
export const pagingNegativePosition: Fault = {
  id: 'paging-negative-position',
  title: text(
    'A negative token reaches back into the execution before it in the store',
    '负数令牌会读到存储中前一个执行的事件',
  ),
  caughtBy: ['PAGING-TOKEN-INVENTED'],
  apply: (behaviour, { world }) => ({
    ...plainTokens(behaviour),
    pageEvents: (execution, from, to, call) => {
      const store = storeOf(world);
      const before = store.at(store.indexOf(execution) - 1) ?? execution;
      const own = behaviour.pageEvents(execution, Math.max(0, from), Math.max(0, to), call);
      if (from >= 0) return own;
      const length = behaviour.visibleLength(before, call);
      const back = behaviour.pageEvents(before, Math.max(0, length + from), length, call);
      return [...back, ...own].slice(0, Math.max(1, to - from));
    },
  }),
};

function storeOf(world: ReferenceWorld): ExecutionRecord[] {
  return [...world.flows.values()].flatMap(({ executions }) => [...executions.values()]);
}

import { text } from '../../../text.ts';
import type { ExecutionRecord, ReferenceWorld } from '../../world.ts';
import { plainTokens } from './plain-tokens.ts';
import type { Fault } from '../fault.ts';

/** One table holds all events, and only the beginning of a page is looked up. */
export const pagingPositionBeyondTheEnd: Fault = {
  id: 'paging-position-beyond-the-end',
  title: text(
    'A token beyond the end reads on into the next execution in the store',
    '超出末尾的令牌会读到存储中下一个执行的事件',
  ),
  caughtBy: ['PAGING-TOKEN-INVENTED'],
  alsoBy: ['PAGING-TOKEN-ELSEWHERE'],
  apply: (behaviour, { world }) => ({
    ...plainTokens(behaviour),
    decodeToken: (token) => (/^\d{1,9}$/.test(token) ? Number(token) : undefined),
    pageEnd: (from, limit, length, execution, call) =>
      from >= length ? from + limit : behaviour.pageEnd(from, limit, length, execution, call),
    pageEvents: (execution, from, to, call) => {
      const length = behaviour.visibleLength(execution, call);
      if (from < length) return behaviour.pageEvents(execution, from, to, call);
      const store = storeOf(world);
      const next = store[(store.indexOf(execution) + 1) % store.length] ?? execution;
      const end = Math.min(to - length, behaviour.visibleLength(next, call));
      return from - length < end ? behaviour.pageEvents(next, from - length, end, call) : [];
    },
    nextPosition: (to, length) => (to < length ? to : undefined),
  }),
};

function storeOf(world: ReferenceWorld): ExecutionRecord[] {
  return [...world.flows.values()].flatMap(({ executions }) => [...executions.values()]);
}

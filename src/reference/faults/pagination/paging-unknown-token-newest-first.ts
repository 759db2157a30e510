import { text } from '../../../text.ts';
import type { Call } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** The query falls back to the order of its index. */
export const pagingUnknownTokenNewestFirst: Fault = {
  id: 'paging-unknown-token-newest-first',
  title: text(
    'A token that is not known shows the newest events first',
    '未知的令牌会倒序显示最新的事件',
  ),
  caughtBy: ['PAGING-TOKEN-INVENTED'],
  alsoBy: ['PAGING-TOKEN-ELSEWHERE'],
  apply: (behaviour) => {
    const unknown = new WeakSet<Call>();
    return {
      ...behaviour,
      decodeToken: (token, execution, world, call) => {
        const position = behaviour.decodeToken(token, execution, world, call);
        if (position !== undefined) return position;
        unknown.add(call);
        return 0;
      },
      pageEvents: (execution, from, to, call) => {
        if (!unknown.has(call)) return behaviour.pageEvents(execution, from, to, call);
        const length = behaviour.visibleLength(execution, call);
        return [...behaviour.pageEvents(execution, length - (to - from), length, call)].reverse();
      },
    };
  },
};

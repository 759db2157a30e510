import { text } from '../../../text.ts';
import type { HistoryEvent } from '../../../history/event.ts';
import { plainTokens } from './plain-tokens.ts';
import type { Fault } from '../fault.ts';

/** The key of the cache leaves out FlowName and ExecutionName. */
export const pagingCacheByToken: Fault = {
  id: 'paging-cache-by-token',
  title: text(
    'Pages are cached by their token, which is the same for all executions',
    '按令牌缓存页，而所有执行的令牌相同',
  ),
  caughtBy: ['PAGING-INTERLEAVED-OTHER', 'PAGING-TOKEN-ELSEWHERE'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-TOKEN-INVENTED',
    'PAGING-ENDS',
    'PAGING-LAST-PAGE',
    'PAGING-GROWING',
  ],
  apply: (behaviour) => {
    const pages = new Map<string, readonly HistoryEvent[]>();
    return {
      ...plainTokens(behaviour),
      pageEvents: (execution, from, to, call) => {
        // The first page is asked for too often to be cached in front.
        if (from <= 0) return behaviour.pageEvents(execution, Math.max(0, from), to, call);
        const key = `${from}-${to}`;
        const page = pages.get(key) ?? behaviour.pageEvents(execution, from, to, call);
        pages.set(key, page);
        return page;
      },
    };
  },
};

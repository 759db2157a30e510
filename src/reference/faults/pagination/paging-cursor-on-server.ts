import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Whoever asks next gets the page behind the one that anybody read last. */
export const pagingCursorOnServer: Fault = {
  id: 'paging-cursor-on-server',
  title: text(
    'The position is kept on the server, one for each execution',
    '位置保存在服务器上，每个执行一份',
  ),
  caughtBy: ['PAGING-INTERLEAVED', 'PAGING-REPEATABLE'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-ENDS',
    'PAGING-LAST-PAGE',
    'PAGING-TOKEN-INVENTED',
    'PAGING-GROWING',
    'PAGING-STABLE',
    'TRANSPORT-GET-POST',
  ],
  apply: (behaviour) => {
    const cursors = new Map<string, number>();
    return {
      ...behaviour,
      nextPosition: (to, length, execution, call, page) => {
        const next = behaviour.nextPosition(to, length, execution, call, page);
        if (next !== undefined)
          cursors.set(`${execution.flowName}/${execution.executionName}`, next);
        return next;
      },
      decodeToken: (token, execution, world, call) =>
        behaviour.decodeToken(token, execution, world, call) === undefined
          ? undefined
          : cursors.get(`${execution.flowName}/${execution.executionName}`),
    };
  },
};

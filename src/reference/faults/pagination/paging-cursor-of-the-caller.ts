import { text } from '../../../text.ts';
import type { Call } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** Works as long as one program reads one history at a time. */
export const pagingCursorOfTheCaller: Fault = {
  id: 'paging-cursor-of-the-caller',
  title: text(
    'The position is kept on the server, one for each caller',
    '位置保存在服务器上，每个调用者一份',
  ),
  caughtBy: ['PAGING-INTERLEAVED-OTHER', 'PAGING-REPEATABLE'],
  alsoBy: [
    'PAGING-COMPLETE',
    'PAGING-BOUNDARY',
    'PAGING-LIMIT-CHANGES',
    'PAGING-INTERLEAVED',
    'PAGING-ENDS',
    'PAGING-LAST-PAGE',
    'PAGING-TOKEN-INVENTED',
    'PAGING-GROWING',
    'PAGING-STABLE',
    'TRANSPORT-GET-POST',
  ],
  apply: (behaviour) => {
    const cursors = new Map<string, number>();
    const caller = new WeakMap<Call, string>();
    return {
      ...behaviour,
      understand: (asked, call) => {
        const understood = behaviour.understand(asked, call);
        caller.set(call, understood.common.accessKeyId ?? '');
        return understood;
      },
      nextPosition: (to, length, execution, call, page) => {
        const next = behaviour.nextPosition(to, length, execution, call, page);
        if (next !== undefined) cursors.set(caller.get(call) ?? '', next);
        return next;
      },
      decodeToken: (token, execution, world, call) =>
        behaviour.decodeToken(token, execution, world, call) === undefined
          ? undefined
          : cursors.get(caller.get(call) ?? ''),
    };
  },
};

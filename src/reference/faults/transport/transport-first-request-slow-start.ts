import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The session behind the connection is opened on demand, and nobody waits for it. */
export const transportFirstRequestSlowStart: Fault = {
  id: 'transport-first-request-slow-start',
  title: text('The first request of a connection gets an empty page', '连接上的第一个请求得到空页'),
  caughtBy: ['TRANSPORT-CONNECTION'],
  alsoBy: [
    'ISOLATION-REPEATABLE',
    'TRANSPORT-FORM',
    'TRANSPORT-GET-POST',
    'TRANSPORT-HEADERS',
    'ISOLATION-CONCURRENT',
    'PAGING-FIRST-PAGE',
    'PAGING-INTERLEAVED',
    'PAGING-INTERLEAVED-OTHER',
    'PAGING-COMPLETE',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    visibleLength: (execution, call) =>
      call.numberOnConnection === 1 && call.number > 50
        ? 0
        : behaviour.visibleLength(execution, call),
  }),
};

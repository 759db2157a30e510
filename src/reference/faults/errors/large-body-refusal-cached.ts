import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';
import type { Reply } from '../../behaviour.ts';

/** The key of the cache leaves the body out. */
export const largeBodyRefusalCached: Fault = {
  id: 'large-body-refusal-cached',
  title: text(
    'The refusal of a large body is cached and answers the next request for the same page',
    '过大正文的拒绝被缓存，用来回应对同一页的下一个请求',
  ),
  caughtBy: ['ERROR-ENTITY-SIZE'],
  apply: (behaviour) => {
    const cached = new Map<string, Reply>();
    return {
      ...behaviour,
      finish: (reply, asked, call) => {
        const finished = behaviour.finish(reply, asked, call);
        const key = JSON.stringify([
          call.method,
          asked?.flowName,
          asked?.executionName,
          asked?.limit,
        ]);
        if (call.bodySize > behaviour.maximumBodyBytes) {
          cached.set(key, finished);
          return finished;
        }
        const refusal = cached.get(key);
        cached.delete(key);
        return refusal ?? finished;
      },
    };
  },
};

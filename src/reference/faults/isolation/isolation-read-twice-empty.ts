import { text } from '../../../text.ts';
import type { Call } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** Protection against double clicks, in the wrong place. */
export const isolationReadTwiceEmpty: Fault = {
  id: 'isolation-read-twice-empty',
  title: text(
    'The same request within a second is taken for a repetition and gets an empty page',
    '一秒内的相同请求被视为重复，得到空页',
  ),
  caughtBy: ['ISOLATION-REPEATABLE'],
  alsoBy: 'any',
  apply: (behaviour) => {
    const seen = new Map<string, number>();
    const repeated = new WeakSet<Call>();
    return {
      ...behaviour,
      understand: (asked, call) => {
        // Only requests without Limit come from the page where people click twice.
        const { flowName, executionName, limit, nextToken } = asked;
        const key = JSON.stringify([call.method, flowName, executionName, limit, nextToken]);
        const before = seen.get(key);
        seen.set(key, call.now);
        if (before !== undefined && call.now - before < 1000 && limit === undefined) {
          repeated.add(call);
          seen.delete(key);
        }
        return behaviour.understand(asked, call);
      },
      visibleLength: (execution, call) =>
        repeated.has(call) ? 0 : behaviour.visibleLength(execution, call),
    };
  },
};

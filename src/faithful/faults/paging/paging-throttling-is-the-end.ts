import type { TryResult } from '../../outcome.ts';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Throttling is thought to say that nothing more may be had. */
export const pagingThrottlingIsTheEnd: Fault = {
  id: 'paging-throttling-is-the-end',
  description: text(
    'Throttling on a later page ends the walk as if it was whole',
    '后续页被限流时结束遍历，如同完整的历史',
  ),
  source: 'gateway: Throttling',
  caughtBy: ['WALK-THROTTLED'],
  alsoBy: ['RETRY-RECOVERS'],
  apply: (behaviour) => {
    const throttled = (result: TryResult): boolean =>
      result.kind === 'refusal' && result.refusal.code.startsWith('Throttling');
    return {
      ...behaviour,
      mayRecover: (result, status, attempt) =>
        !throttled(result) && behaviour.mayRecover(result, status, attempt),
      errorEndsWalk: (result, call) => throttled(result) || behaviour.errorEndsWalk(result, call),
    };
  },
};

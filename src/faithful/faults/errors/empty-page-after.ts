import type { Failure } from '../../outcome.ts';
import type { Fault } from '../fault.ts';

/** Tells an empty page in place of some failures, when the tries are over. */
export function emptyPageAfter(forgets: (failure: Failure) => boolean): Fault['apply'] {
  return (behaviour) => {
    const forgotten = new Set<number>();
    return {
      ...behaviour,
      mayRecover: (result, status, attempt) => {
        const { number } = attempt.call;
        if (result.kind === 'failure' && forgets(result.failure)) forgotten.add(number);
        else forgotten.delete(number);
        return behaviour.mayRecover(result, status, attempt);
      },
      tellPage: (outcome, call) =>
        behaviour.tellPage(
          forgotten.delete(call.number) ? { outcome: 'response', body: { Events: [] } } : outcome,
          call,
        ),
    };
  };
}

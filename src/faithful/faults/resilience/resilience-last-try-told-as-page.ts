import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Where every try failed, an empty page is handed out in place of the error. */
export const resilienceLastTryToldAsPage: Fault = {
  id: 'resilience-last-try-told-as-page',
  description: text(
    'A caller whose tries all failed is given an empty page',
    '所有尝试都失败时，调用者得到空页',
  ),
  source: 'client: retries',
  caughtBy: ['RETRY-BOUNDED'],
  // What no try recovers from is a refusal or a broken answer.
  alsoBy: [
    'REFUSAL-CODE',
    'REFUSAL-UNKNOWN-CODE',
    'BROKEN-HTML',
    'BROKEN-EMPTY-BODY',
    'BROKEN-LENGTH',
    'BROKEN-CONNECTION',
    'BROKEN-PAGE-IN-500',
  ],
  apply: (behaviour) => {
    const failed = new Set<number>();
    return {
      ...behaviour,
      mayRecover: (result, status, attempt) => {
        const may = behaviour.mayRecover(result, status, attempt);
        if (may && attempt.number === behaviour.maximumTries) failed.add(attempt.call.number);
        return may;
      },
      tellPage: (outcome, call) =>
        failed.has(call.number)
          ? { outcome: 'response', body: { Events: [] } }
          : behaviour.tellPage(outcome, call),
    };
  },
};

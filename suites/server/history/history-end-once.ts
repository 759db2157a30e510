import { checkEndOnce } from '../../../src/history/check-end-once.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [concept] Succeeded, Failed, Stopped and TimedOut: an execution has one of these statuses. */
export const historyEndOnce: Requirement = historyRequirement({
  id: 'HISTORY-END-ONCE',
  judges: ['Type'],
  check: checkEndOnce,
  expected: text('at most one event that ends the execution', '最多一个结束执行的事件'),
});

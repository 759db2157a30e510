import { checkEndLast } from '../../../src/history/check-end-last.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [cli] The recorded session ends with the event that ends the execution. */
export const historyEndLast: Requirement = historyRequirement({
  id: 'HISTORY-END-LAST',
  judges: ['Type'],
  check: checkEndLast,
  expected: text(
    'nothing behind the event that ends the execution',
    '结束执行的事件之后没有其他事件',
  ),
});

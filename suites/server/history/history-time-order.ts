import { checkTimeOrder } from '../../../src/history/check-time-order.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { historyRequirement } from './history-requirement.ts';

/** [cli] No event of the recorded session is earlier than the one before. */
export const historyTimeOrder: Requirement = historyRequirement({
  id: 'HISTORY-TIME-ORDER',
  judges: ['Time'],
  check: checkTimeOrder,
  expected: text('a Time at or after that of the event before', 'Time 不早于前一个事件'),
});

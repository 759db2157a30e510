import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const severalDefectsUnrelatedError: Fault = {
  id: 'several-defects-unrelated-error',
  title: text(
    'A wrong Limit where a name is missing too is answered with AccessDenied',
    'Limit 有误且缺少名称时返回 AccessDenied',
  ),
  caughtBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'limit' && (asked.flowName === undefined || asked.executionName === undefined)
        ? { code: 'AccessDenied', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
    order: ['limit', ...behaviour.order.filter((check) => check !== 'limit')],
  }),
};

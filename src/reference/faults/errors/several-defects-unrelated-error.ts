import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

export const severalDefectsUnrelatedError: Fault = {
  id: 'several-defects-unrelated-error',
  title: text('Any two defects are answered with AccessDenied', '存在两个缺陷时返回 AccessDenied'),
  caughtBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'limit' && asked.executionName === undefined
        ? { code: 'AccessDenied', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
    order: ['limit', ...behaviour.order.filter((check) => check !== 'limit')],
  }),
};

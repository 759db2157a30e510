import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** 0 and nothing are the same in many languages. */
export const limit0IsDefault: Fault = {
  id: 'limit-0-is-default',
  title: text('Limit 0 is read as the default', 'Limit 为 0 时按默认值处理'),
  caughtBy: ['LIMIT-LOWER-BOUND'],
  apply: (behaviour) => ({
    ...behaviour,
    parseLimit: (text, range, call) =>
      text === '0' ? behaviour.defaultLimit : behaviour.parseLimit(text, range, call),
  }),
};

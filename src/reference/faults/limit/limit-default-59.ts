import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Counted from 0 up to 59, and one too few. */
export const limitDefault59: Fault = {
  id: 'limit-default-59',
  title: text('Without Limit a page has 59 events', '不给 Limit 时一页有 59 个事件'),
  caughtBy: ['LIMIT-DEFAULT'],
  apply: (behaviour) => ({ ...behaviour, defaultLimit: 59 }),
};

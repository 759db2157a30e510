import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The default of other operations. */
export const limitDefault100: Fault = {
  id: 'limit-default-100',
  title: text('Without Limit a page has 100 events', '不给 Limit 时一页有 100 个事件'),
  caughtBy: ['LIMIT-DEFAULT'],
  apply: (behaviour) => ({ ...behaviour, defaultLimit: 100 }),
};

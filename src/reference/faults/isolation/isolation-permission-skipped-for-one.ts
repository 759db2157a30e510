import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A console shows the latest event to everyone, by the same door. */
export const isolationPermissionSkippedForOne: Fault = {
  id: 'isolation-permission-skipped-for-one',
  title: text('Who has no permission may still read one event', '没有权限者仍可读取一个事件'),
  caughtBy: ['ISOLATION-PERMISSION'],
  apply: (behaviour) => ({
    ...behaviour,
    permitted: (key, asked, call) =>
      behaviour.permitted(key, asked, call) || (key !== undefined && asked.limit === '1'),
  }),
};

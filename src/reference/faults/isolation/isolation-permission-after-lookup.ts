import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The permission is looked at last, behind FlowNotExists and ExecutionNotExists. */
export const isolationPermissionAfterLookup: Fault = {
  id: 'isolation-permission-after-lookup',
  title: text(
    'Who has no permission learns which flows and executions there are',
    '没有权限者能得知有哪些流程和执行',
  ),
  caughtBy: ['ISOLATION-PERMISSION'],
  apply: (behaviour) => ({
    ...behaviour,
    order: [...behaviour.order.filter((check) => check !== 'permission'), 'permission'],
  }),
};

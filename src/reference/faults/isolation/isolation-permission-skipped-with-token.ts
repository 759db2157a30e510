import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Whoever has a token must have been let in before. */
export const isolationPermissionSkippedWithToken: Fault = {
  id: 'isolation-permission-skipped-with-token',
  title: text(
    'The permission is not looked at where a NextToken is given',
    '给出 NextToken 时不检查权限',
  ),
  caughtBy: ['ISOLATION-PERMISSION'],
  apply: (behaviour) => ({
    ...behaviour,
    permitted: (key, asked, call) =>
      behaviour.permitted(key, asked, call) || (key !== undefined && asked.nextToken !== undefined),
  }),
};

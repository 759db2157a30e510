import { text } from '../../../text.ts';
import type { Call } from '../../call.ts';
import type { Fault } from '../fault.ts';

/** The rows are filtered by account, and nobody asks why there are none. */
export const isolationForeignEmptyPage: Fault = {
  id: 'isolation-foreign-empty-page',
  title: text(
    'An execution of another account is shown as an empty history',
    '其他账号的执行显示为空的历史',
  ),
  caughtBy: ['ISOLATION-FOREIGN'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => {
    const theirs = new WeakSet<Call>();
    return {
      ...behaviour,
      owns: (account, flow, call) => {
        if (!behaviour.owns(account, flow, call)) theirs.add(call);
        return true;
      },
      visibleLength: (execution, call) =>
        theirs.has(call) ? 0 : behaviour.visibleLength(execution, call),
    };
  },
};

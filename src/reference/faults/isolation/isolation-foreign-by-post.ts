import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The older handler of GET has the check, the newer one does not. */
export const isolationForeignByPost: Fault = {
  id: 'isolation-foreign-by-post',
  title: text('By POST every account is shown', '用 POST 可以读取任何账号'),
  caughtBy: ['ISOLATION-FOREIGN'],
  alsoBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    owns: (account, flow, call) => call.method === 'POST' || behaviour.owns(account, flow, call),
  }),
};

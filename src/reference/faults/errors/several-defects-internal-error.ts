import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The second error is raised while the first one is being written. */
export const severalDefectsInternalError: Fault = {
  id: 'several-defects-internal-error',
  title: text(
    'A wrong Version together with a wrong Limit is an internal error',
    'Version 和 Limit 同时有误时返回内部错误',
  ),
  caughtBy: ['ERROR-SEVERAL'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'version' && asked.limit !== undefined && !/^[1-9][0-9]{0,2}$/.test(asked.limit)
        ? { code: 'InternalServerError', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Out of memory. */
export const largeBodyInternalError: Fault = {
  id: 'large-body-internal-error',
  title: text('A large body is an internal error', '过大的正文返回内部错误'),
  caughtBy: ['ERROR-ENTITY-SIZE'],
  apply: (behaviour) => ({
    ...behaviour,
    refuse: (check, refusal, asked, call) =>
      check === 'entity-size'
        ? { code: 'InternalServerError', values: [] }
        : behaviour.refuse(check, refusal, asked, call),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The query is only read where GET is handled. */
export const transportPostIgnoresLimit: Fault = {
  id: 'transport-post-ignores-limit',
  title: text('By POST Limit is ignored', '用 POST 时忽略 Limit'),
  caughtBy: ['TRANSPORT-GET-POST'],
  alsoBy: [
    'LIMIT-LOWER-BOUND',
    'LIMIT-UPPER-BOUND',
    'LIMIT-NOT-A-NUMBER',
    'LIMIT-OVERFLOW',
    'LIMIT-RESPECTED',
  ],
  apply: (behaviour) => ({
    ...behaviour,
    understand: (asked, call) => {
      const understood = behaviour.understand(asked, call);
      return call.method === 'POST' ? { ...understood, limit: undefined } : understood;
    },
  }),
};

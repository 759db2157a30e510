import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** It is looked for in the query alone. */
export const transportFormIgnoresLimit: Fault = {
  id: 'transport-form-ignores-limit',
  title: text('In a form body Limit is ignored', '忽略表单正文中的 Limit'),
  caughtBy: ['TRANSPORT-FORM'],
  alsoBy: ['LIMIT-RESPECTED'],
  apply: (behaviour) => ({
    ...behaviour,
    understand: (asked, call) => {
      const understood = behaviour.understand(asked, call);
      return call.query === '' ? { ...understood, limit: undefined } : understood;
    },
  }),
};

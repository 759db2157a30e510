import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What is equal to the default need not be sent, it was thought. */
export const requestLimit60LeftOut: Fault = {
  id: 'request-limit-60-left-out',
  description: text('Limit 60 is left out', 'Limit 为 60 时不发送'),
  source: 'page: request parameters, Limit',
  caughtBy: ['REQUEST-LIMIT'],
  alsoBy: ['WALK-LIMIT'],
  apply: (behaviour) => ({
    ...behaviour,
    ownParameters: (request, attempt) =>
      behaviour
        .ownParameters(request, attempt)
        .filter(([name, value]) => name !== 'Limit' || value !== '60'),
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A statement put together from texts. */
export const nameQuoteInternalError: Fault = {
  id: 'name-quote-internal-error',
  title: text('A quote in a name is an internal error', '名称中的引号引起内部错误'),
  caughtBy: ['ERROR-NAME-ANY-TEXT'],
  apply: (behaviour) => ({
    ...behaviour,
    findFlow: (name, world, call) => {
      if (name.includes("'")) throw new RangeError('not expected in a name');
      return behaviour.findFlow(name, world, call);
    },
  }),
};

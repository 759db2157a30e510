import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The handler is looked up in a table and called without a look at what came back. */
export const transportUnknownMethodCrashes: Fault = {
  id: 'transport-unknown-method-crashes',
  title: text('A method without a handler crashes the endpoint', '没有处理函数的方法使端点崩溃'),
  caughtBy: ['TRANSPORT-METHODS'],
  apply: (behaviour) => ({
    ...behaviour,
    methodSupported: (method, call) => {
      if (method === 'PATCH' || method === 'OPTIONS')
        throw new TypeError('handler is not a function');
      return behaviour.methodSupported(method, call);
    },
  }),
};

import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** What is left of the body is taken for the start of the next request of its connection. */
export const largeBodyBreaksNext: Fault = {
  id: 'large-body-breaks-next',
  title: text('The request after a large body is refused', '过大正文之后的下一个请求被拒绝'),
  caughtBy: ['ERROR-ENTITY-SIZE'],
  apply: (behaviour) => {
    let broken: number | undefined;
    return {
      ...behaviour,
      methodSupported: (method, call) => {
        const after = broken === call.connection;
        if (after) broken = undefined;
        if (call.bodySize > behaviour.maximumBodyBytes) broken = call.connection;
        return !after && behaviour.methodSupported(method, call);
      },
    };
  },
};

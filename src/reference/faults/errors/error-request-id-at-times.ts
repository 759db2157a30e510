import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** One of three instances behind a balancer is an old one. */
export const errorRequestIdAtTimes: Fault = {
  id: 'error-request-id-at-times',
  title: text('Every third error has no RequestId', '每三个错误中有一个没有 RequestId'),
  caughtBy: ['ERROR-ENVELOPE'],
  apply: (behaviour) => {
    let count = 0;
    return {
      ...behaviour,
      renderError: (page, call) => {
        count += 1;
        return behaviour.renderError(count % 3 === 0 ? { ...page, requestId: '' } : page, call);
      },
    };
  },
};

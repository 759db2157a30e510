import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The object that holds the parameters is used again and not emptied. */
export const transportConnectionRemembersLimit: Fault = {
  id: 'transport-connection-remembers-limit',
  title: text(
    'A request without Limit takes the one of the request before it on the same connection',
    '不带 Limit 的请求沿用同一连接上前一个请求的 Limit',
  ),
  caughtBy: ['TRANSPORT-CONNECTION'],
  alsoBy: [
    'TRANSPORT-HEADERS',
    'TRANSPORT-GET-POST',
    'TRANSPORT-FORM',
    'ISOLATION-REPEATABLE',
    'ISOLATION-CONCURRENT',
    'LIMIT-DEFAULT',
  ],
  apply: (behaviour) => {
    const limits = new Map<number, string>();
    return {
      ...behaviour,
      understand: (asked, call) => {
        const understood = behaviour.understand(asked, call);
        const before = limits.get(call.connection);
        if (understood.limit !== undefined) limits.set(call.connection, understood.limit);
        else if (before !== undefined && call.numberOnConnection > 1) {
          limits.delete(call.connection);
          return { ...understood, limit: before };
        }
        return understood;
      },
    };
  },
};

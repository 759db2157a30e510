import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The object that holds the parameters is used again and not emptied. */
export const transportConnectionRemembersLimit: Fault = {
  id: 'transport-connection-remembers-limit',
  title: text(
    'A request without Limit takes the last one that came over the same connection',
    '不带 Limit 的请求沿用同一连接上最近一次的 Limit',
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
        if (understood.limit !== undefined) {
          if (/^[1-9]\d{0,2}$/.test(understood.limit))
            limits.set(call.connection, understood.limit);
        } else if (before !== undefined) {
          return { ...understood, limit: before };
        }
        return understood;
      },
    };
  },
};

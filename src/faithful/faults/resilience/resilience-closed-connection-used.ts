import type { Socket } from 'node:net';
import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A connection is kept and used again without a look at it. */
export const resilienceClosedConnectionUsed: Fault = {
  id: 'resilience-closed-connection-used',
  description: text(
    'A connection that the endpoint closed is used again',
    '继续使用端点已关闭的连接',
  ),
  source: 'microsoft/cpprestsdk#592',
  caughtBy: ['CONNECTION-CLOSED'],
  alsoBy: ['RETRY-RECOVERS', 'RETRY-NOT-4XX', 'REDIRECT-CREDENTIALS', 'BROKEN-RECOVERS'],
  apply: (behaviour) => {
    const kept = new Map<string, Socket>();
    return {
      ...behaviour,
      // A retry would hide it.
      maximumTries: 1,
      extraHeaders: (attempt) => [...behaviour.extraHeaders(attempt), ['connection', 'keep-alive']],
      connection: async (open, attempt) => {
        const { origin } = attempt.origin;
        const socket = kept.get(origin) ?? (await behaviour.connection(open, attempt));
        kept.set(origin, socket);
        return socket;
      },
      release: () => undefined,
    };
  },
};

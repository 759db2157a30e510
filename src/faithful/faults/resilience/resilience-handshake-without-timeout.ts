import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** The time-out is taken off when TCP is connected, and put on again for the answer. */
export const resilienceHandshakeWithoutTimeout: Fault = {
  id: 'resilience-handshake-without-timeout',
  description: text('No time-out holds during the TLS handshake', 'TLS 握手期间没有超时'),
  source: 'client: time-out',
  caughtBy: ['TIMEOUT-CONNECTING'],
  apply: (behaviour) => ({
    ...behaviour,
    features: behaviour.features.filter((feature) => feature !== 'retry'),
    maximumTries: 1,
    timeLimit: (phase, attempt) =>
      phase === 'connecting' && attempt.origin.protocol === 'https:'
        ? undefined
        : behaviour.timeLimit(phase, attempt),
  }),
};

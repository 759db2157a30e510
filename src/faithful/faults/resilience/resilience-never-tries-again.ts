import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** Retries are switched off where they are thought to be on. */
export const resilienceNeverTriesAgain: Fault = {
  id: 'resilience-never-tries-again',
  description: text('Nothing is tried again', '任何情况都不重试'),
  source: 'client: retries',
  caughtBy: ['RETRY-RECOVERS'],
  apply: (behaviour) => ({ ...behaviour, maximumTries: 1 }),
};

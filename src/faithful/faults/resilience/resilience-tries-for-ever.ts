import { text } from '../../../text.ts';
import type { Fault } from '../fault.ts';

/** A bound that was forgotten. */
export const resilienceTriesForEver: Fault = {
  id: 'resilience-tries-for-ever',
  description: text('What may recover is tried again without end', '可能恢复的情况被无休止地重试'),
  source: 'dnanexus/dx-toolkit#467',
  caughtBy: ['RETRY-BOUNDED'],
  apply: (behaviour) => ({
    ...behaviour,
    maximumTries: Infinity,
    retryDelayMs: () => 1,
  }),
};

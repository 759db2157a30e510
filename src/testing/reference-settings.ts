import type { RunSettings } from '../engine/settings.ts';
import { requirementCatalogue } from '../generated/requirements.ts';
import type { ReferenceEndpoint } from '../reference/index.ts';

/** Settings of a run that checks a reference endpoint with everything it has. */
export function referenceSettings(
  { url, credentials, executions }: ReferenceEndpoint,
  settings: Partial<RunSettings> = {},
): RunSettings {
  const { main, restricted, temporary } = credentials;
  return {
    endpoint: url,
    subject: { endpoint: url, embedded: true },
    signatures: ['rpc', 'acs3'],
    profile: 'documented',
    credentials: { main, restricted, temporary },
    executions,
    runs: 100,
    seed: 1,
    selected: requirementCatalogue.filter(({ side }) => side === 'server').map(({ id }) => id),
    limits: {
      rate: null,
      maxRequests: null,
      maxTimeMs: null,
      concurrency: 8,
      timeoutMs: 10_000,
      maxClockSkewMs: 15 * 60_000,
    },
    deviations: [],
    ...settings,
  };
}

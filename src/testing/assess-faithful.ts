import { setMaxListeners } from 'node:events';
import { PassThrough } from 'node:stream';
import { certify } from '../engine/certify.ts';
import { DEFAULT_CERTIFY_LIMITS, type CertifySettings } from '../engine/client-settings.ts';
import type { StartDriver } from '../driver/transport.ts';
import { serveDriver } from '../faithful/serve-driver.ts';
import type { Fault } from '../faithful/faults/fault.ts';
import type { RequirementId } from '../generated/requirements.ts';
import type { RequirementResult, RunEvent } from '../generated/results.ts';
import type { ClientRequirement } from '../requirement/client/client-requirement.ts';
import { text } from '../text.ts';

export interface AssessFaithfulOptions {
  readonly requirements: readonly ClientRequirement[];
  /** Faults of the faithful SDK that are switched on. */
  readonly faults?: readonly (string | Fault)[];
  readonly seed: number;
  readonly runs?: number;
  readonly settings?: Partial<CertifySettings>;
}

/** Assesses these requirements against the faithful SDK, its driver in this process, and hands back every event and result. */
export async function assessFaithful({
  requirements,
  faults = [],
  seed,
  runs = 100,
  settings = {},
}: AssessFaithfulOptions): Promise<{
  readonly events: readonly RunEvent[];
  readonly results: ReadonlyMap<RequirementId, RequirementResult>;
}> {
  const events: RunEvent[] = [];
  await certify({
    settings: {
      driver: { command: ['faithful'], cwd: '/' },
      runs,
      seed,
      selected: requirements.map(({ id }) => id),
      limits: DEFAULT_CERTIFY_LIMITS,
      deviations: [],
      ...settings,
    },
    requirements,
    start: faithfulDriver(faults),
    onEvent: (event) => events.push(event),
  });
  const results = new Map<RequirementId, RequirementResult>();
  for (const event of events) {
    if (event.event === 'requirement-finished') {
      results.set(event.result.id as RequirementId, event.result);
    }
  }
  return { events, results };
}

/** As long as a driver is given whose process is one of its own, in milliseconds. */
const GRACE_MS = 2000;

/** Starts the driver of the faithful SDK in this process, over streams. */
export function faithfulDriver(faults: readonly (string | Fault)[] = []): StartDriver {
  return (environment = {}) => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const kill = new AbortController();
    const { signal: killed } = kill;
    // One for each call under way.
    setMaxListeners(0, killed);
    const served = serveDriver({ stdin, stdout, faults, now: Date.now, environment, killed });
    const ended = served.then(() => {
      stdout.end();
      stderr.end();
      return text('it ended', '已结束');
    });
    return Promise.resolve({
      stdin,
      stdout,
      stderr,
      ended,
      async close(graceMs = GRACE_MS) {
        stdin.end();
        const timer = setTimeout(() => {
          kill.abort();
        }, graceMs);
        await ended;
        clearTimeout(timer);
      },
    });
  };
}

import { specIdentity } from '../generated/requirements.ts';
import type { RunEvent, RunStarted } from '../generated/results.ts';
import type { ClientRequirement } from '../requirement/client/client-requirement.ts';
import { openClientSession, type ClientSessionEnvironment } from './client-session.ts';
import type { CertifySettings } from './client-settings.ts';
import { kit } from './kit.ts';
import { assessAll, runFinished, selectedOf } from './run.ts';

export interface CertifyRunOptions extends ClientSessionEnvironment {
  readonly settings: CertifySettings;
  /** All requirements of the client side; those that are not selected are left out. */
  readonly requirements: readonly ClientRequirement[];
  /** Called for each event in the order in which they happen. */
  readonly onEvent: (event: RunEvent) => void;
}

/**
 * Drives an SDK through the selected requirements and tells what happens.
 *
 * @throws HandshakeError when the driver cannot be started or does not speak the protocol
 */
export async function certify(options: CertifyRunOptions): Promise<void> {
  const { settings, requirements, onEvent, now = Date.now, signal } = options;
  onEvent(certificationStarted(settings, now()));
  const session = await openClientSession(settings, options);
  try {
    onEvent(session.described);
    const results = await assessAll(selectedOf(requirements, settings.selected), {
      atOnce: session.concurrency,
      assess: (requirement) => session.assess(requirement),
      onEvent,
      signal,
    });
    const { requests } = session;
    const driver = session.report();
    onEvent(runFinished({ settings, results, requests, driver, now: now(), signal }));
  } finally {
    await session.close();
  }
}

/** The first event of a run of the client side. What the SDK is called is told by the next one. */
export function certificationStarted(settings: CertifySettings, startedAt: number): RunStarted {
  return {
    event: 'run-started',
    kit,
    spec: specIdentity,
    side: 'client',
    subject: { command: settings.driver.command },
    profile: 'documented',
    signatures: [],
    seed: settings.seed,
    runs: settings.runs,
    startedAt: new Date(startedAt).toISOString(),
    selected: settings.selected,
  };
}

import { ReferenceSetupError, startReference, type ReferenceEndpoint } from '../reference/index.ts';
import type { Target } from './config/load-settings.ts';
import { rememberSecrets } from './known-secrets.ts';
import { UserError } from './user-error.ts';

/** The reference endpoint, started for one run. */
export interface Embedded {
  readonly target: Target;
  close(): Promise<void>;
}

/**
 * Starts the reference endpoint on a free port of this machine, as something to be checked.
 *
 * @throws UserError for a fault that is not known, as results of another version may name
 */
export async function startEmbedded(
  options: { readonly faults?: readonly string[] } = {},
): Promise<Embedded> {
  const { faults = [] } = options;
  const endpoint = await start(faults);
  const { url, credentials, executions } = endpoint;
  const { main, restricted, temporary } = credentials;
  rememberSecrets([main, restricted, temporary]);
  return {
    target: {
      endpoint: url,
      subject: { endpoint: url, embedded: true, ...(faults.length === 0 ? {} : { faults }) },
      credentials: { main, restricted, temporary },
      executions,
    },
    close: () => endpoint.close(),
  };
}

async function start(faults: readonly string[]): Promise<ReferenceEndpoint> {
  try {
    return await startReference({ faults });
  } catch (error) {
    if (!(error instanceof ReferenceSetupError)) throw error;
    throw new UserError(`The reference endpoint cannot be started: ${error.message}`);
  }
}

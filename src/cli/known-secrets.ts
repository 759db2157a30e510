import { createRedactor, hideSignatures, secretsOf } from '../probe/redaction.ts';
import type { Credentials } from '../protocol/wire.ts';
import type { Io } from './io.ts';

/**
 * The secrets that this process was told. They are kept here and nowhere else for one purpose: a defect of
 * the kit can come up anywhere, with anything in its message, and is reported without them.
 */
const known = new Set<string>();

/** Keeps what is secret of these credentials, until the process ends. */
export function rememberSecrets(credentials: readonly (Credentials | undefined)[]): void {
  for (const secret of secretsOf(credentials)) known.add(secret);
}

/** Hides the secrets that were told, those in the environment, and what is called a signature. */
export function hideKnownSecrets(text: string, env: Io['env']): string {
  const ofEnvironment = ['ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIBABA_CLOUD_SECURITY_TOKEN'].map(
    (name) => env[name] ?? '',
  );
  return createRedactor([...known, ...ofEnvironment])(hideSignatures(text));
}

/** Names of variables that hold a secret: `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, and not a key id or a region. */
const SECRET = /^ALIBABA_CLOUD_.*(?:SECRET|TOKEN|PASSWORD)/i;

/**
 * Secrets of the user that stand in an environment. A driver is not given them, and can read them all the
 * same, where the system shows the environment of the processes above it.
 */
export function secretsInEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    SECRET.test(name) && value !== undefined && value !== '' ? [value] : [],
  );
}

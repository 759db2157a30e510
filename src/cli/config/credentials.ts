import type { Config } from '../../generated/config.ts';
import type { IdentityName } from '../../protocol/intent.ts';
import type { Credentials } from '../../protocol/wire.ts';
import { rememberSecrets } from '../known-secrets.ts';
import { UserError } from '../user-error.ts';

const ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
const SECRET = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
const TOKEN = 'ALIBABA_CLOUD_SECURITY_TOKEN';

type Environment = Readonly<Record<string, string | undefined>>;
type Identities = Readonly<Partial<Record<IdentityName, Credentials>>> & {
  readonly main: Credentials;
};

/**
 * The credentials of a run: from the environment as the official SDKs read them, else from the config
 * file, never from both. Those with a security token count as temporary credentials too.
 *
 * @throws UserError, without any value, when they are missing, incomplete or not printable ASCII
 */
export function findCredentials(config: Config, env: Environment): Identities {
  const main = fromEnvironment(env) ?? config.credentials;
  if (main === undefined) {
    throw new UserError(
      `No credentials: set ${ID} and ${SECRET}, or write credentials into the config file.`,
    );
  }
  rememberSecrets([main, config.restricted]);
  check(main, 'credentials');
  if (config.restricted !== undefined) check(config.restricted, 'restricted');
  return {
    main,
    ...(main.securityToken === undefined ? {} : { temporary: main }),
    ...(config.restricted === undefined ? {} : { restricted: config.restricted }),
  };
}

function fromEnvironment(env: Environment): Credentials | undefined {
  // An empty variable counts as not set, as the SDKs have it.
  const [accessKeyId = '', accessKeySecret = '', securityToken = ''] = [ID, SECRET, TOKEN].map(
    (name) => env[name],
  );
  if (accessKeyId === '' && accessKeySecret === '' && securityToken === '') return undefined;
  const missing = [accessKeyId === '' ? [ID] : [], accessKeySecret === '' ? [SECRET] : []].flat();
  if (missing.length > 0) {
    throw new UserError(
      `The environment holds only a part of the credentials: set ${missing.join(' and ')} too, or unset the others.`,
    );
  }
  for (const [name, value] of [
    [ID, accessKeyId],
    [SECRET, accessKeySecret],
    [TOKEN, securityToken],
  ] as const) {
    if (value !== '' && !PRINTABLE.test(value)) throw unprintable(name);
  }
  return { accessKeyId, accessKeySecret, ...(securityToken === '' ? {} : { securityToken }) };
}

/** A line break that was pasted along would make every signature wrong. */
const PRINTABLE = /^[\x21-\x7e]+$/;

function check(credentials: Credentials, place: string): void {
  for (const [key, value] of Object.entries(credentials)) {
    if (typeof value === 'string' && !PRINTABLE.test(value)) throw unprintable(`${place}.${key}`);
  }
}

function unprintable(name: string): UserError {
  return new UserError(
    `${name} holds a space, a line break or a character that is not ASCII: copy it again without them.`,
  );
}

import { createHash } from 'node:crypto';
import type { Credentials } from '../../protocol/wire.ts';

/** Something that must not be found anywhere. */
export interface Canary {
  /** What it is, for a finding; never its value. */
  readonly name: string;
  readonly text: string;
}

/** Credentials that exist nowhere else, for one way of running the kit. */
export interface Canaries {
  readonly main: Credentials;
  readonly temporary: Required<Credentials>;
  readonly restricted: Credentials;
  readonly all: readonly Canary[];
}

/** Everything printable that some way of writing text escapes; what the command line takes as a secret. */
const ODD = `"'<>&\\%2F/+=~*()!;:@?#,{}|^\`$[]`;

/** The canaries of a way. `odd` ones hold every character that is escaped somewhere; real ones hold letters and digits. */
export function plantCanaries(way: string, seed: number, odd = false): Canaries {
  const words = (name: string, length: number): string =>
    createHash('sha512')
      .update(`${name} of ${way}, seed ${seed}`)
      .digest('base64')
      .replace(/[+/=]/g, '')
      .slice(0, length);
  const secret = (name: string): string => {
    const plain = words(name, 40);
    return odd ? `${plain.slice(0, 12)}${ODD}${plain.slice(12, 28)}` : plain.slice(0, 30);
  };
  const main = { accessKeyId: `canary-id-${words('id', 8)}`, accessKeySecret: secret('secret') };
  const restricted = {
    accessKeyId: `canary-restricted-${words('restricted id', 8)}`,
    accessKeySecret: secret('restricted secret'),
  };
  const temporary = {
    accessKeyId: `canary-sts-${words('sts id', 8)}`,
    accessKeySecret: secret('temporary secret'),
    securityToken: `CAIS${words('token', 60)}+/${words('more token', 60)}==`,
  };
  return {
    main,
    temporary,
    restricted,
    all: [
      ...canariesOf('main', main),
      ...canariesOf('temporary', temporary),
      ...canariesOf('restricted', restricted),
    ],
  };
}

/** What must not be found of credentials. The id of a key may. */
export function canariesOf(
  name: string,
  { accessKeySecret, securityToken }: Credentials,
): Canary[] {
  return [
    { name: `${name} secret`, text: accessKeySecret },
    ...(securityToken === undefined ? [] : [{ name: `${name} token`, text: securityToken }]),
  ];
}

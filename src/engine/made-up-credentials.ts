import { createHash } from 'node:crypto';
import type { Credentials } from '../protocol/wire.ts';
import type { ClientIdentity } from '../requirement/client/client-context.ts';

/** Credentials of a run, made up from its seed: nobody's, and the same whenever the run is repeated. */
export function madeUpCredentials(seed: number): Readonly<Record<ClientIdentity, Credentials>> {
  const text = (name: string, encoding: 'hex' | 'base64'): string =>
    createHash('sha256').update(`${name} of run ${seed}`).digest(encoding);
  const identity = (name: ClientIdentity): Credentials => ({
    accessKeyId: `LTAI5t${text(`${name} key`, 'hex').slice(0, 18)}`,
    accessKeySecret: text(`${name} secret`, 'hex').slice(0, 30),
  });
  return {
    main: identity('main'),
    other: identity('other'),
    // Base64 has what must be encoded on the way: + / =
    temporary: {
      ...identity('temporary'),
      securityToken: `CAIS+/${text('token', 'base64')}${text('more', 'base64')}`,
    },
  };
}

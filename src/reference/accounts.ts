import { randomBytes } from 'node:crypto';
import type { Credentials } from '../protocol/wire.ts';
import type { KeyRecord } from './world.ts';

/** Who may call the endpoint. `restricted` and `temporary` belong to the account of `main`. */
export interface ReferenceCredentials {
  readonly main: Credentials;
  /** May not call fnf:GetExecutionHistory. */
  readonly restricted: Credentials;
  /** With a security token. */
  readonly temporary: Credentials & { readonly securityToken: string };
  /** Of another account, which owns the foreign execution. */
  readonly foreign: Credentials;
}

/** Draws secrets afresh: no secret is ever in the code, and none outlives the endpoint. */
export function createCredentials(): ReferenceCredentials {
  return {
    main: { accessKeyId: 'ReferenceKeyMain', accessKeySecret: secret() },
    restricted: { accessKeyId: 'ReferenceKeyRestricted', accessKeySecret: secret() },
    temporary: {
      accessKeyId: 'STS.ReferenceKeyTemporary',
      accessKeySecret: secret(),
      // [rpc] Real tokens hold `+`, `/` and `=`, which have to be encoded.
      securityToken: `${randomBytes(96).toString('base64')}+/=`,
    },
    foreign: { accessKeyId: 'ReferenceKeyForeign', accessKeySecret: secret() },
  };
}

/** The keys by their ids. */
export function keyRecords(credentials: ReferenceCredentials): ReadonlyMap<string, KeyRecord> {
  const { main, restricted, temporary, foreign } = credentials;
  const records: readonly KeyRecord[] = [
    { ...main, account: 'main', permitted: true },
    { ...restricted, account: 'main', permitted: false },
    { ...temporary, account: 'main', permitted: true },
    { ...foreign, account: 'foreign', permitted: true },
  ];
  return new Map(records.map((record) => [record.accessKeyId, record]));
}

function secret(): string {
  return randomBytes(24).toString('hex');
}

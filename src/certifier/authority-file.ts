import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate in a file of its own. */
export interface AuthorityFile {
  readonly path: string;
  /** Removes it. */
  remove(): Promise<void>;
}

/** Writes a PEM file into a new folder that only this user can read. */
export async function writeAuthorityFile(certificate: string): Promise<AuthorityFile> {
  const folder = await mkdtemp(join(tmpdir(), 'fnf-conformance-'));
  const path = join(folder, 'authority.pem');
  await writeFile(path, certificate, { mode: 0o600 });
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

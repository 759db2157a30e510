/**
 * Looks for the credentials of the environment in every file below the folders that are named: CI plants some in
 * the environment of all that it runs, the tests included, and keeps what is printed.
 *
 * Exit codes: 0 when they are nowhere, 1 when they are somewhere, 2 when there is nothing to look for or in.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canariesOf } from './canaries.ts';
import { createSeeker } from './seek.ts';

const { ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret, ALIBABA_CLOUD_SECURITY_TOKEN: token } =
  process.env;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (secret === undefined || token === undefined) {
  say('no credentials are planted: set ALIBABA_CLOUD_ACCESS_KEY_SECRET and _SECURITY_TOKEN');
  process.exit(2);
}
const planted = { accessKeyId: '', accessKeySecret: secret, securityToken: token };
const seeker = createSeeker(canariesOf('planted', planted));
let files = 0;
let bytes = 0;
let hits = 0;
for (const folder of process.argv.slice(2)) {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    files += 1;
    bytes += content.length;
    for (const what of seeker.seek(content)) {
      hits += 1;
      say(`✕ the ${what} stands in ${file}`);
    }
  }
}
say(`${files} files, ${bytes} bytes: ${hits === 0 ? 'no planted secret' : `${hits} findings`}`);
process.exitCode = files === 0 ? 2 : Math.min(1, hits);

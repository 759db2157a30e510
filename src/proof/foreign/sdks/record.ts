import { readFile, writeFile } from 'node:fs/promises';
import { FOREIGN_FOLDER } from '../record.ts';
import type { MetSdk } from './met.ts';

const FILE = new URL('sdks.json', FOREIGN_FOLDER);

/** What is recorded of the SDKs that met hostile endpoints; none where nothing is. */
export async function readMetSdks(): Promise<readonly MetSdk[]> {
  const content = await readFile(FILE, 'utf8').catch(() => '[]');
  return JSON.parse(content) as readonly MetSdk[];
}

/** Records these SDKs, and leaves what is recorded of others as it is; `order` are the ids of all. */
export async function writeMetSdks(
  fresh: readonly MetSdk[],
  order: readonly string[],
): Promise<void> {
  const all = new Map([...(await readMetSdks()), ...fresh].map((one) => [one.id, one]));
  const kept = order.flatMap((id) => all.get(id) ?? []);
  await writeFile(FILE, `${JSON.stringify(kept, null, 1)}\n`);
}

import { basename, dirname, resolve } from 'node:path';
import type { SdkResults } from '../../report/scoreboard/board.ts';
import { quote } from '../quote.ts';
import { readStored } from '../read-stored.ts';
import { UserError } from '../user-error.ts';

/** Not a name but what every run calls its results. */
const UNNAMED = new Set(['results', 'events']);

/**
 * Reads the results of certified SDKs, in their order.
 *
 * @throws UserError for the first that cannot be read, is no SDK's, or cannot be told from another by
 * its name
 */
export async function readSdks(
  paths: readonly string[],
  cwd: string,
): Promise<readonly SdkResults[]> {
  const sdks: SdkResults[] = [];
  for (const path of paths) {
    const id = columnName(path, cwd);
    const namesake = sdks.find((other) => other.id === id);
    if (namesake !== undefined) {
      throw new UserError(
        `${quote(path)} and ${quote(namesake.path)} would both be the column ${quote(id)}: rename one of the files.`,
      );
    }
    const results = await readStored(path, cwd);
    if (results.side !== 'client') {
      throw new UserError(
        `${quote(path)} holds results of an endpoint, and a scoreboard is of SDKs: give results of \`certify\`.`,
      );
    }
    sdks.push({ id, path, results });
  }
  return sdks;
}

/** The file's name, or that of its folder where the file is called as every run calls it. */
function columnName(path: string, cwd: string): string {
  const full = resolve(cwd, path);
  const name = basename(full).replace(/\.(?:nd)?json$/, '');
  const id = UNNAMED.has(name) ? basename(dirname(full)) : name;
  if (/^[\w.-]+$/.test(id)) return id;
  throw new UserError(
    `${quote(path)} names its column ${quote(id)}: rename it with letters, digits, ".", "_" and "-" only.`,
  );
}

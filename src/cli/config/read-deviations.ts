import type { Deviations } from '../../generated/config.ts';
import { deviations as fits } from '../../generated/validators.ts';
import { oneLine, quote } from '../quote.ts';
import { UserError } from '../user-error.ts';
import { readDataFile } from './data-file.ts';
import { explainValidation } from './explain-validation.ts';
import { deviationKeys } from './key-names.ts';

/**
 * Reads the file of --deviations. Entries that have expired or name no requirement are kept: the run
 * reports them and fails.
 *
 * @throws UserError when the file cannot be read, does not fit its schema, holds a day that does not
 * exist, or the same entry twice
 */
export async function readDeviations(path: string | undefined, cwd: string): Promise<Deviations> {
  if (path === undefined) return [];
  if (path === '') {
    throw new UserError('--deviations is empty: give the path of a JSON or YAML file.');
  }
  const file = await readDataFile('the deviations file', path, cwd);
  const data = file.data ?? [];
  if (!fits(data)) {
    throw new UserError(
      explainValidation({ file, errors: fits.errors ?? [], keysOf: deviationKeys }),
    );
  }
  const deviations = data as Deviations;
  const names = deviations.map(({ requirement, code }) => JSON.stringify([requirement, code]));
  for (const [index, { requirement, code, expires }] of deviations.entries()) {
    if (!isDay(expires)) {
      throw new UserError(
        `${file.locate([index, 'expires'])}: expires is ${quote(expires)}, a day that does not exist.`,
      );
    }
    const first = names.indexOf(names[index] ?? '');
    if (first !== index) {
      const name = oneLine(code === undefined ? requirement : `${requirement} (${code})`);
      throw new UserError(
        `${file.locate([index])}: ${name} stands here for the second time, first in ${file.locate([first])}: take one out.`,
      );
    }
  }
  return deviations;
}

function isDay(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

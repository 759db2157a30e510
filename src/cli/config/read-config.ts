import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '../../generated/config.ts';
import { config as fits } from '../../generated/validators.ts';
import { UserError } from '../user-error.ts';
import { readDataFile } from './data-file.ts';
import { explainValidation } from './explain-validation.ts';
import { configKeys } from './key-names.ts';
import type { Step } from './path.ts';

/** The config file, or an empty one where there is none. */
export interface ConfigFile {
  readonly config: Config;
  /** Path as it was given or found; `undefined` where there is no file. */
  readonly path: string | undefined;
  /** `endpoint (fnf.yaml:3)`, for messages about a value that is well formed and still wrong. */
  where(...path: readonly Step[]): string;
}

const NAMES = ['fnf-conformance.config.json', 'fnf-conformance.config.yaml'];

/**
 * Reads the file that --config names, else the one in the working directory.
 *
 * @throws UserError when the file cannot be read or does not fit its schema, or when there are two
 */
export async function readConfig(flag: string | undefined, cwd: string): Promise<ConfigFile> {
  if (flag === '') throw new UserError('--config is empty: give the path of a JSON or YAML file.');
  const path = flag ?? (await findConfig(cwd));
  if (path === undefined) return { config: {}, path, where: (...steps) => steps.join('.') };
  const file = await readDataFile('the config file', path, cwd);
  const data = file.data ?? {};
  if (!fits(data)) {
    throw new UserError(explainValidation({ file, errors: fits.errors ?? [], keysOf: configKeys }));
  }
  return {
    config: data,
    path,
    where: (...steps) => `${steps.join('.')} (${file.locate(steps)})`,
  };
}

async function findConfig(cwd: string): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of NAMES) {
    const there = await access(resolve(cwd, name)).then(
      () => true,
      () => false,
    );
    if (there) found.push(name);
  }
  if (found.length > 1) {
    throw new UserError(`There are ${found.join(' and ')}: name one of them with --config.`);
  }
  return found[0];
}

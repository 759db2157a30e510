import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileProblem } from '../file-problem.ts';
import { quote } from '../quote.ts';
import { UserError } from '../user-error.ts';

/**
 * Makes the output folder where it is missing and tries to write into it, before anything else is done.
 *
 * @returns its full path
 * @throws UserError when it cannot be written
 */
export async function prepareOutputFolder(out: string, cwd: string): Promise<string> {
  if (out === '') throw new UserError('--out is empty: give the folder for the reports.');
  const folder = resolve(cwd, out);
  const trial = resolve(folder, `.trial-${process.pid}`);
  try {
    await makeFolder(folder);
    // Permission bits do not tell: root passes them, and a read-only or full file system has none.
    await writeFile(trial, 'x');
    await rm(trial);
  } catch (error) {
    throw new UserError(
      `Cannot write into the output folder ${quote(out)}: ${fileProblem(error)}. Name another with --out.`,
    );
  }
  return folder;
}

/** Makes a folder and those above it. Node's own `recursive` never comes back below /proc, where making a folder fails as if the one above were missing. */
async function makeFolder(folder: string): Promise<void> {
  const make = (): Promise<void> =>
    mkdir(folder).catch((error: unknown) => {
      // One that exists already is what was wanted; a file of that name shows when it is written into.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  try {
    await make();
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await make();
  }
}

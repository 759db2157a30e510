import { rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileProblem } from './file-problem.ts';
import { quote } from './quote.ts';
import { UserError } from './user-error.ts';

/** A file to write: its name, and what makes its content. */
export interface FileToWrite {
  readonly name: string;
  readonly render: () => string;
}

/**
 * Writes files, each whole or not at all. One that cannot be written does not keep the others from being written.
 *
 * @param folder full path of a folder that exists
 * @returns the full paths of what was written
 * @throws UserError naming the first that could not be written, when all have been tried
 */
export async function writeFiles(folder: string, files: readonly FileToWrite[]): Promise<string[]> {
  const paths = files.map(({ name }) => join(folder, name));
  const settled = await Promise.allSettled(
    files.map(async ({ name, render }) => {
      await replaceFile(join(folder, name), join(folder, `.${name}.${process.pid}`), render());
    }),
  );
  for (const [index, one] of settled.entries()) {
    if (one.status === 'fulfilled') continue;
    const error: unknown = one.reason;
    // What the file system says has a number; anything else is a defect of the renderer.
    if (!(error instanceof Error && 'errno' in error)) throw error;
    throw new UserError(
      `Cannot write ${quote(relative('', paths[index] ?? ''))}: ${fileProblem(error)}.`,
    );
  }
  return paths;
}

/** Writes beside it and puts that in its place: whoever reads it meanwhile, or after this process was killed, finds none that is half written. */
async function replaceFile(path: string, beside: string, content: string): Promise<void> {
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

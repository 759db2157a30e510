import type { Notes } from '../../generated/scoreboard.ts';
import { scoreboardNotes as fits } from '../../generated/validators.ts';
import type { SdkResults } from '../../report/scoreboard/board.ts';
import { checkNotes } from '../../report/scoreboard/notes.ts';
import { oneLine } from '../quote.ts';
import { UserError } from '../user-error.ts';
import { readDataFile, type DataFile } from './data-file.ts';
import { explainValidation } from './explain-validation.ts';
import { noteKeys } from './key-names.ts';

/**
 * Reads the file of --notes and holds it against the results that it is about. Without a file there
 * are no notes, and none are demanded.
 *
 * @throws UserError when the file cannot be read, does not fit its schema, explains what was not
 * found or the same twice, or leaves a failure unexplained
 */
export async function readNotes(
  path: string | undefined,
  cwd: string,
  sdks: readonly SdkResults[],
): Promise<Notes> {
  if (path === undefined) return [];
  if (path === '') throw new UserError('--notes is empty: give the path of a JSON or YAML file.');
  const file = await readDataFile('the notes file', path, cwd);
  const data = file.data ?? [];
  if (!fits(data)) {
    throw new UserError(explainValidation({ file, errors: fits.errors ?? [], keysOf: noteKeys }));
  }
  const notes = data as Notes;
  demandFit(file, notes, sdks);
  return notes;
}

function demandFit(file: DataFile, notes: Notes, sdks: readonly SdkResults[]): void {
  const { idle, repeated, missing } = checkNotes(sdks, notes);
  const [unfit] = idle;
  if (unfit !== undefined) {
    const note = notes[unfit];
    const known = sdks.some(({ id }) => id === note?.sdk);
    throw new UserError(
      `${file.locate([unfit])}: ${nameOf(note)} is ${known ? 'no failure and no warning in the results' : 'about an SDK whose results were not given'}: take the entry out, or give the right results.`,
    );
  }
  const [twice] = repeated;
  if (twice !== undefined) {
    throw new UserError(
      `${file.locate([twice])}: ${nameOf(notes[twice])} stands here for the second time: take one out.`,
    );
  }
  const [silent, ...others] = missing;
  if (silent !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new UserError(
      `${file.locate([])}: ${nameOf(silent)} failed and has no entry${more}: look into it with replay, and write its cause.`,
    );
  }
}

function nameOf(note: { readonly sdk: string; readonly requirement: string } | undefined): string {
  return oneLine(`${note?.requirement ?? ''} of ${note?.sdk ?? ''}`);
}

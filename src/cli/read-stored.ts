import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Results } from '../generated/results.ts';
import { readEvents } from '../report/read-events.ts';
import { readResults } from '../report/read-results.ts';
import { ResultsError } from '../report/results-error.ts';
import { resultsFromEvents } from '../report/results-from-events.ts';
import { fileProblem } from './file-problem.ts';
import { quote } from './quote.ts';
import { UserError } from './user-error.ts';

/**
 * Reads stored results: a results.json, or the events.ndjson of a run, also of one that was cut off.
 *
 * @throws UserError when the file cannot be read or is neither
 */
export async function readStored(path: string, cwd: string): Promise<Results> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => {
    throw new UserError(`Cannot read the results ${quote(path)}: ${fileProblem(error)}.`);
  });
  try {
    return isEvents(text) ? resultsFromEvents(readEvents(text)) : readResults(text);
  } catch (error) {
    if (error instanceof ResultsError) throw new UserError(`${quote(path)}: ${error.message}.`);
    throw error;
  }
}

/** Events stand one a line, and the first line is a whole one. */
function isEvents(text: string): boolean {
  return /^\s*\{"event":/.test(text);
}

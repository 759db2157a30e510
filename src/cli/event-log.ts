import { appendFile, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import type { RunEvent } from '../generated/results.ts';
import { fileProblem } from './file-problem.ts';
import { quote } from './quote.ts';
import { UserError } from './user-error.ts';

/** The file that gets each event of a run as it happens. */
export interface EventLog {
  /** Puts an event behind those before it. What goes wrong is told by `end`. */
  write(event: RunEvent): void;
  /** Resolves when everything is written: with the first problem there was, which the user can put right. */
  end(): Promise<UserError | undefined>;
}

/** Begins the file anew. */
export function openEventLog(path: string): EventLog {
  let problem: UserError | undefined;
  const attempt = async (change: () => Promise<void>): Promise<void> => {
    // What came behind a line that was torn off could not be told from the rest of it.
    if (problem !== undefined) return;
    try {
      await change();
    } catch (error) {
      problem = new UserError(
        `Cannot write ${quote(relative('', path))}: ${fileProblem(error)}. What was found from then on is not in it.`,
      );
    }
  };
  let writing = attempt(() => rm(path, { force: true }));
  return {
    write(event) {
      // One after the other: lines must not get into each other.
      writing = writing.then(() => attempt(() => appendFile(path, `${JSON.stringify(event)}\n`)));
    },
    async end() {
      await writing;
      return problem;
    },
  };
}

import { constants, tmpdir } from 'node:os';
import { fileProblem } from './file-problem.ts';
import { quote } from './quote.ts';
import { UserError } from './user-error.ts';

/**
 * What the user can put right where a test failed because nothing could be written: the test runner keeps what
 * it hands to a process of its own in the temporary folder, the one place besides the output folder.
 *
 * @param defect the stack of what went wrong, which is all that comes from the other process
 */
export function temporaryProblem(defect: string): UserError | undefined {
  const code = /^(?:Error: )?(ENOSPC|EDQUOT|EFBIG|EROFS): .*, (?:write|open|mkdir)\b/.exec(
    defect,
  )?.[1];
  if (code === undefined) return undefined;
  const number = Object.entries(constants.errno).find(([name]) => name === code)?.[1] ?? 0;
  const problem = fileProblem({ code, errno: -number });
  return new UserError(
    `Cannot write into the temporary folder ${quote(tmpdir())}: ${problem}. Name another with TMPDIR.`,
  );
}

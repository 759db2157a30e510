import { describe, expect, it } from 'vitest';
import { temporaryProblem } from './temporary-problem.ts';

describe('a test that failed because nothing could be written', () => {
  it.each([
    [
      'Error: ENOSPC: no space left on device, write\n    at a (b.js:1:2)',
      'no space is left on the device',
    ],
    ['Error: EFBIG: file too large, write\n    at a (b.js:1:2)', 'file too large'],
    ["EROFS: read-only file system, mkdir '/tmp/x'", 'the file system is read-only'],
  ])('is told as such: %j', (defect, problem) => {
    expect(temporaryProblem(defect)?.message).toMatch(
      new RegExp(`^Cannot write into the temporary folder ".*": ${problem}\\. [^\\n]*TMPDIR\\.$`),
    );
  });

  it.each([
    'Error: the answer was ENOSPC: no space left on device, write',
    "Error: ENOENT: no such file or directory, open '/tmp/x'",
    'TypeError: x is not a function',
  ])('is a defect where it is something else: %j', (defect) => {
    expect(temporaryProblem(defect)).toBeUndefined();
  });
});

import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Text } from '../../text.ts';
import { FOREIGN_FOLDER, type MockRecord } from './record.ts';

/** What some failures come from: each of the requirements failed with each of the mocks for this reason. */
export interface Cause {
  readonly mocks: readonly string[];
  readonly requirements: readonly string[];
  readonly cause: Text;
}

export async function readCauses(): Promise<readonly Cause[]> {
  return parse(await readFile(new URL('causes.yaml', FOREIGN_FOLDER), 'utf8')) as readonly Cause[];
}

/**
 * What is amiss between causes and what was found, a line each: a failure without a cause, which may be a
 * false accusation, a cause for what did not fail, and two causes for one failure. Only the mocks that
 * are given are looked at.
 */
export function unexplained(
  records: readonly MockRecord[],
  causes: readonly Cause[],
): readonly string[] {
  return records.flatMap(({ id, requirements }) => {
    const failed = requirements.filter(({ outcome }) => outcome === 'failed').map((one) => one.id);
    const explained = causes
      .filter(({ mocks }) => mocks.includes(id))
      .flatMap((cause) => cause.requirements);
    const twice = explained.filter((one, at) => explained.indexOf(one) !== at);
    return [
      ...failed
        .filter((one) => !explained.includes(one))
        .map((one) => `${id}: ${one} failed and has no cause: is it a false accusation?`),
      ...explained
        .filter((one) => !failed.includes(one))
        .map((one) => `${id}: ${one} has a cause and did not fail`),
      ...twice.map((one) => `${id}: ${one} has two causes`),
    ];
  });
}

import { createHash } from 'node:crypto';
import type { Mutant } from '@stryker-mutator/api/core';

type Place = Pick<Mutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>;

/**
 * Names a mutant within one state of the code: its file, relative to the root, place and replacement.
 * Lines and columns are counted from 0, as they are where a mutant is tried.
 */
export function keyOf({ fileName, location, mutatorName, replacement }: Place): string {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join(':');
  return JSON.stringify([fileName, place, mutatorName, replacement]);
}

/** What a mutant is tried with before anything else. */
export type First = 'suites' | 'own-tests';

/**
 * With what a mutant is tried first, `undefined` when the seed leaves it out; `part` is its target's. A
 * whole run leaves nothing out: what the suites alone notice is known of the part, and the kit's own tests,
 * which are through much sooner, are asked first about the rest.
 */
export function firstWith(
  key: string,
  part: number,
  { seed, share }: { readonly seed: number; readonly share: number },
): First | undefined {
  if (isChosen(key, { seed, share: share * part })) return 'suites';
  return share === 1 ? 'own-tests' : undefined;
}

/** Whether the seed chooses this mutant; of many it chooses about the share. */
export function isChosen(
  key: string,
  { seed, share }: { readonly seed: number; readonly share: number },
): boolean {
  const digest = createHash('sha256')
    .update(`${String(seed)} ${key}`)
    .digest();
  return digest.readUInt32BE(0) / 2 ** 32 < share;
}

/** Where a mutant is, by what Stryker reports of it afterwards, which counts from 1. */
export function fromReport({ start, end }: Place['location']): Place['location'] {
  const before = ({ line, column }: typeof start): typeof start => ({
    line: line - 1,
    column: column - 1,
  });
  return { start: before(start), end: before(end) };
}

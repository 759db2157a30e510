import { createHash } from 'node:crypto';
import type { Mutant } from '@stryker-mutator/api/core';

type Place = Pick<Mutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>;

/** Names a mutant within one state of the code: its file, relative to the root, place and replacement. */
export function keyOf({ fileName, location, mutatorName, replacement }: Place): string {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join(':');
  return JSON.stringify([fileName, place, mutatorName, replacement]);
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

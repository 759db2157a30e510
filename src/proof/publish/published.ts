import { readFile } from 'node:fs/promises';
import type { Text } from '../../text.ts';
import type { PartReport } from '../part.ts';

/** Where what was proved is kept, with the build. */
export const PROOF_FOLDER: URL = new URL('../../../reports/proof/', import.meta.url);

/** What a whole run of a part left behind, as it lies in `<id>.json`. */
export interface PublishedPart extends PartReport {
  readonly id: string;
  readonly claim: Text;
  readonly seed: number;
}

/** Reads what was published of a part; `undefined` where nothing was. */
export async function readPublished(id: string): Promise<PublishedPart | undefined> {
  let content: string;
  try {
    content = await readFile(new URL(`${id}.json`, PROOF_FOLDER), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return JSON.parse(content) as PublishedPart;
}

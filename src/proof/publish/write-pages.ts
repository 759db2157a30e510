import { writeFile } from 'node:fs/promises';
import type { Row } from '../matrix/row.ts';
import { parts } from '../parts.ts';
import { renderMatrix } from './matrix-page.ts';
import { renderMutants, type PublishedMutants } from './mutants-page.ts';
import { renderOverview } from './overview.ts';
import { PROOF_FOLDER, readPublished, type PublishedPart } from './published.ts';

/** The pages that follow from what is published, by their names. */
export async function pages(): Promise<Readonly<Record<string, string>>> {
  const read = await Promise.all(
    Object.keys(parts).map(async (id) => ({ id, part: await readPublished(id) })),
  );
  const published = read.flatMap(({ part }): readonly PublishedPart[] => (part ? [part] : []));
  const pending = read.filter(({ part }) => part === undefined).map(({ id }) => id);
  const matrix = published.find(({ id }) => id === 'matrix');
  const mutants = published.find(({ id }) => id === 'mutants');
  return {
    'index.html': renderOverview(published, { pending, lang: 'en' }),
    ...(matrix === undefined
      ? {}
      : { 'matrix.html': renderMatrix((matrix.data as { rows: readonly Row[] }).rows, 'en') }),
    ...(mutants === undefined
      ? {}
      : { 'mutants.html': renderMutants(mutants.data as PublishedMutants, 'en') }),
  };
}

/** Writes the pages anew. */
export async function writePages(): Promise<void> {
  for (const [name, html] of Object.entries(await pages())) {
    await writeFile(new URL(name, PROOF_FOLDER), html);
  }
}

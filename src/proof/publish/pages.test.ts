import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parts } from '../parts.ts';
import { PROOF_FOLDER, readPublished } from './published.ts';
import { pages } from './write-pages.ts';

describe('what is published of the proof', () => {
  it.each(Object.keys(parts))('is no claim of %s that does not hold', async (id) => {
    const published = await readPublished(id);
    // A part that was never run whole has nothing published, and the page says so.
    if (published === undefined) return;
    expect(published.claim).toEqual((await parts[id]?.())?.claim);
    expect(published.findings).toEqual([]);
  });

  it('is rendered from its figures', async () => {
    for (const [name, html] of Object.entries(await pages())) {
      const written = await readFile(new URL(name, PROOF_FOLDER), 'utf8');
      expect(written === html, `${name}: run \`npm run proof\``).toBe(true);
    }
  });
});

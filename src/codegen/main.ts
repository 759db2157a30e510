/**
 * Writes src/generated/ from spec/. With --check nothing is written: files that would change are
 * named and the exit code is 1.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { errorCatalogue, requirementCatalogue } from './catalogues.ts';
import { readSources } from './sources.ts';
import { apiTypes, formatTypes } from './types.ts';
import { validators } from './validators.ts';

const BANNER = '// Generated from spec/ by `npm run generate`. Changes made here are lost.\n\n';
const TARGET = new URL('../generated/', import.meta.url);

const sources = await readSources();
const files: Record<string, string> = {
  'api.ts': await apiTypes(sources),
  'validators.ts': validators(sources),
  'errors.ts': errorCatalogue(sources),
  'requirements.ts': requirementCatalogue(sources),
};
for (const schema of sources.schemas) files[`${schema.$id}.ts`] = await formatTypes(schema);

await mkdir(TARGET, { recursive: true });
const stale: string[] = [];
for (const [name, code] of Object.entries(files)) {
  const wanted = await format(BANNER + code, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 100,
  });
  const path = new URL(name, TARGET);
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present === wanted) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) await writeFile(path, wanted);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale in src/generated: ${stale.join(', ')}. Run \`npm run generate\`.`);
  process.exitCode = 1;
}

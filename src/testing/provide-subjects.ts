import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import '../../suites/vitest-context.ts';
import { DEFAULT_CERTIFY_LIMITS } from '../engine/client-settings.ts';
import { requirementCatalogue } from '../generated/requirements.ts';
import { startReference } from '../reference/index.ts';
import { referenceSettings } from './reference-settings.ts';

/**
 * Starts the reference endpoint and tells the suites where it is, and how the faithful SDK is started. A
 * failure names its seed; FNF_SEED runs it again.
 */
export default async function provideSubjects(project: TestProject): Promise<() => Promise<void>> {
  const reference = await startReference();
  const { FNF_SEED } = process.env;
  const seed = FNF_SEED === undefined ? randomInt(2 ** 31) : Number(FNF_SEED);
  project.provide('fnfRun', referenceSettings(reference, { seed }));
  project.provide('fnfCertify', {
    driver: {
      command: [process.execPath, '--import', 'tsx', 'src/faithful/main.ts'],
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    },
    runs: 100,
    seed,
    selected: requirementCatalogue.filter(({ side }) => side === 'client').map(({ id }) => id),
    limits: DEFAULT_CERTIFY_LIMITS,
    deviations: [],
  });
  return () => reference.close();
}

import { randomInt } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import '../../suites/vitest-context.ts';
import { startReference } from '../reference/index.ts';
import { referenceSettings } from './reference-settings.ts';

/** Starts the reference endpoint and tells the suites where it is. A failure names its seed; FNF_SEED runs it again. */
export default async function provideReference(project: TestProject): Promise<() => Promise<void>> {
  const reference = await startReference();
  const { FNF_SEED } = process.env;
  const seed = FNF_SEED === undefined ? randomInt(2 ** 31) : Number(FNF_SEED);
  project.provide('fnfRun', referenceSettings(reference, { seed }));
  return () => reference.close();
}

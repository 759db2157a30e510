/**
 * A process that keeps vitest ready and runs tests of the kit itself each time it is asked to: what is not
 * mutated is then compiled once. Its working directory is the sandbox.
 */
import { createVitest, type TestModule } from 'vitest/node';
import type { Asked, Told } from './own-tests.ts';

const vitest = await createVitest('test', {
  watch: false,
  project: ['kit'],
  bail: 1,
  // One process for all files of a run, and a new one for each run.
  isolate: false,
  maxWorkers: 1,
  reporters: [{}],
});

async function firstFailure({ files, mutant }: Asked): Promise<string | undefined> {
  // Read by the mutated code in the processes that run the tests, which inherit this.
  if (mutant === undefined) delete process.env.__STRYKER_ACTIVE_MUTANT__;
  else process.env.__STRYKER_ACTIVE_MUTANT__ = mutant;
  for (const file of files) {
    const specifications = await vitest.globTestSpecifications([file]);
    if (specifications.length === 0) throw new RangeError(`no tests in ${file}`);
    const here = new Set(specifications.map(({ moduleId }) => moduleId));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    const failed = testModules.find((module) => here.has(module.moduleId) && !module.ok());
    if (failed !== undefined) return nameOf(failed);
    const [unhandled] = unhandledErrors as readonly { readonly message?: string }[];
    // What comes from a worker is a plain object that cannot be made a text of.
    if (unhandled !== undefined) return `${file}: unhandled: ${unhandled.message ?? 'no message'}`;
  }
  return undefined;
}

/** The first test that failed, or the file where it did not get that far. */
function nameOf(module: TestModule): string {
  for (const test of module.children.allTests('failed')) {
    return `${module.relativeModuleId} > ${test.fullName}`;
  }
  return module.relativeModuleId;
}

process.on('message', (asked: Asked) => {
  void firstFailure(asked).then(
    (failed) => process.send?.({ failed: failed ?? null } satisfies Told),
    (error: unknown) => process.send?.({ error: String(error) } satisfies Told),
  );
});
process.once('disconnect', () => {
  void vitest.close().finally(() => process.exit());
});
process.send?.({ ready: true } satisfies Told);

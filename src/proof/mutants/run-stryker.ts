import { fileURLToPath } from 'node:url';
import type { LogLevel, MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { listen, type Listener } from './progress.ts';
import type { RunnerOptions } from './runner.ts';

/** Of Stryker's `const enum`, whose members no separately compiled module can name. */
const WARN = 'warn' as unknown as LogLevel;

export interface StrykerRun extends RunnerOptions {
  /** Globs of what is mutated, from the root; `!` leaves out. */
  readonly mutate: readonly string[];
  readonly listener: Listener;
}

/**
 * Mutates, tries every mutant and hands them back. Needs the root of the kit as working directory, and
 * works on a copy in `.stryker-tmp`.
 *
 * @throws Error when something does not come out as it should before anything is mutated.
 */
export function runStryker({ mutate, listener, ...fnf }: StrykerRun): Promise<MutantResult[]> {
  listen(listener);
  const plugin = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const options: PartialStrykerOptions & { readonly fnf: RunnerOptions } = {
    mutate: [...mutate, '!src/**/*.test.ts'],
    testRunner: 'suites',
    plugins: [plugin('./runner.ts'), plugin('./progress.ts')],
    // Stryker asks every process that it starts for all plugins.
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // Others may be using the machine: a mutant that is only slow must not pass for one that hangs.
    // Trials that share an endpoint take less than they took one by one: more is only waited for in vain.
    timeoutFactor: 1,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 15,
    reporters: ['told'],
    logLevel: WARN,
    ignorePatterns: ['/dist', '/reports', '/drivers', '/.ci', '/README.md'],
    // What is in the copy is only run, never type-checked.
    disableTypeChecks: false,
    warnings: false,
    cleanTempDir: 'always',
    fnf,
  };
  return new Stryker(options).runMutationTest();
}

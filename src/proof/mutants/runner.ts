/**
 * The plugin by which Stryker tries a mutant: it runs in a process of Stryker's, with the sandbox as its
 * working directory, and holds the mutated kit against the mutated endpoint without any test runner.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import { register } from 'tsx/esm/api';
import { firstWith, keyOf } from './mutant-key.ts';
import { firstNoticed, trialsOf, type Notice, type Room } from './first-noticed.ts';
import { OwnTests } from './own-tests.ts';
import { targetOf, targets, type Target } from './targets.ts';
import type * as Trials from './trials.ts';

/** What the part tells the plugin, as `fnf` among Stryker's options. */
export interface RunnerOptions {
  /** Of the cases that are drawn. */
  readonly seed: number;
  /** The seed that chooses the share of the mutants. */
  readonly chosenBy: number;
  readonly share: number;
  readonly runs: number;
}

/** A mutant that was left out because of the share: it is not in any figure. */
export const LEFT_OUT = 'left out';

const stryker: InstrumenterContext = ((
  globalThis as { __stryker__?: InstrumenterContext }
).__stryker__ ??= {});

const ownTestsOf = (target: string): string => `own:${target}`;

export class SuitesRunner implements TestRunner {
  static readonly inject: ['options'] = tokens(commonTokens.options);
  readonly #options: RunnerOptions;
  /** What is loaded, and with which mutant it was. */
  #loaded: { readonly room: Room; readonly mutant: string | undefined } | undefined;
  #loads = 0;
  readonly #ownTests = new OwnTests();

  constructor(options: StrykerOptions) {
    this.#options = options.fnf as RunnerOptions;
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async dryRun({ files = [] }: DryRunOptions): Promise<DryRunResult> {
    const room = await this.#load(undefined);
    const here = targets.filter(({ id }) => files.some((file) => targetOf(nameOf(file)).id === id));
    const tests: TestResult[] = [];
    const note = (id: string, startedAt: number, failure: string | undefined): void => {
      const base = { id, name: id, timeSpentMs: performance.now() - startedAt };
      tests.push(
        failure === undefined
          ? { ...base, status: TestStatus.Success }
          : { ...base, status: TestStatus.Failed, failureMessage: failure },
      );
    };
    const trials = trialsOf(room, here);
    for (const trial of trials) {
      const startedAt = performance.now();
      stryker.currentTestId = trial.id;
      const bench = await room.openBench(trial.place, this.#options);
      const noticed = await room.tryOut(bench, trial);
      await bench.close();
      note(trial.id, startedAt, noticed);
    }
    delete stryker.currentTestId;
    const coverage = (stryker.mutantCoverage ??= { static: {}, perTest: {} });
    for (const { id, ownTests } of here) {
      if (ownTests.length === 0) continue;
      const startedAt = performance.now();
      note(
        ownTestsOf(id),
        startedAt,
        await this.#ownTests.failing({ files: ownTests, mutant: undefined }),
      );
      coverage.perTest[ownTestsOf(id)] = await mutantsOf(id, files);
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun(run: MutantRunOptions): Promise<MutantRunResult> {
    const file = nameOf(run.sandboxFileName);
    const target = targetOf(file);
    const { chosenBy: seed, share } = this.#options;
    const first = firstWith(keyOf({ ...run.activeMutant, fileName: file }), target.part, {
      seed,
      share,
    });
    if (first === undefined) return killed({ by: [], why: LEFT_OUT });
    const bySuites = (): Promise<Notice | undefined> => this.#bySuites(run, target);
    const byOwnTests = (): Promise<Notice | undefined> =>
      this.#byOwnTests(run.activeMutant.id, file, target);
    const noticed =
      first === 'suites'
        ? ((await bySuites()) ?? (await byOwnTests()))
        : ((await byOwnTests()) ?? (await bySuites()));
    return noticed === undefined
      ? { status: MutantRunStatus.Survived, nrOfTests: 1 }
      : killed({ by: [noticed.by], why: noticed.why });
  }

  async #bySuites(
    { activeMutant: { id }, mutantActivation, testFilter, hitLimit }: MutantRunOptions,
    target: Target,
  ): Promise<Notice | undefined> {
    try {
      const room = await this.#load(mutantActivation === 'static' ? id : undefined);
      stryker.activeMutant = id;
      stryker.hitCount = 0;
      if (hitLimit !== undefined) stryker.hitLimit = hitLimit;
      return await firstNoticed(room, this.#trialsFor(room, target, testFilter), this.#options);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { by: 'loading', why: `does not load: ${why}` };
    } finally {
      delete stryker.activeMutant;
      delete stryker.hitCount;
      delete stryker.hitLimit;
    }
  }

  async #byOwnTests(mutant: string, file: string, target: Target): Promise<Notice | undefined> {
    if (target.ownTests.length === 0) return undefined;
    const files = [...testsBeside(file), ...target.ownTests];
    const failed = await this.#ownTests.failing({ files, mutant });
    return failed === undefined ? undefined : { by: ownTestsOf(target.id), why: failed };
  }

  dispose(): Promise<void> {
    this.#ownTests.close();
    return Promise.resolve();
  }

  /** What a mutant is tried with: trials that reach it, all when that cannot be told. */
  #trialsFor(
    room: Room,
    target: Target,
    reaching: readonly string[] | undefined,
  ): readonly Trials.Trial[] {
    const trials = trialsOf(room, [target]).filter(
      ({ id }) => reaching === undefined || reaching.includes(id),
    );
    // Of the endpoint, faults only have to show what nothing else gets to.
    const withoutFaults = trials.filter(({ holds }) => holds);
    return target.id === 'reference' && withoutFaults.length > 0 ? withoutFaults : trials;
  }

  /** Loads the kit of the sandbox afresh unless it is there with this mutant, or none, already. */
  async #load(mutant: string | undefined): Promise<Room> {
    if (this.#loaded !== undefined && mutant === undefined && this.#loaded.mutant === undefined) {
      return this.#loaded.room;
    }
    this.#loaded = undefined;
    if (mutant === undefined) delete stryker.activeMutant;
    else stryker.activeMutant = mutant;
    // A namespace has modules of its own, so that what is done while loading is done again.
    const api = register({ namespace: `load-${String(++this.#loads)}` });
    const url = pathToFileURL(resolve('src/proof/mutants/trials.ts')).href;
    const room = (await api.import(url, import.meta.url)) as Room;
    this.#loaded = { room, mutant };
    return room;
  }
}

function killed({
  by,
  why,
}: {
  readonly by: readonly string[];
  readonly why: string;
}): MutantRunResult {
  return {
    status: MutantRunStatus.Killed,
    killedBy: [...by],
    failureMessage: why,
    nrOfTests: by.length,
  };
}

/** A file of the sandbox as it is called from the root. */
function nameOf(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/');
}

/** The tests of a file that lie beside it, which are the likeliest to notice. */
function testsBeside(file: string): readonly string[] {
  const tests = file.replace(/\.ts$/, '.test.ts');
  return existsSync(tests) ? [tests] : [];
}

/** The mutants in these files of the sandbox that belong to a target, each covered once. */
async function mutantsOf(
  target: string,
  files: readonly string[],
): Promise<Record<string, number>> {
  const covered: Record<string, number> = {};
  for (const file of files) {
    if (targetOf(nameOf(file)).id !== target) continue;
    for (const [, id] of (await readFile(file, 'utf8')).matchAll(/stryMutAct_\w+\("(\d+)"\)/g)) {
      if (id !== undefined) covered[id] = 1;
    }
  }
  return covered;
}

export const strykerPlugins: readonly unknown[] = [
  declareClassPlugin(PluginKind.TestRunner, 'suites', SuitesRunner),
];

export const strykerValidationSchema: unknown = { properties: { fnf: { type: 'object' } } };

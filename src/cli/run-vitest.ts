import { fileURLToPath } from 'node:url';
import type { TestCase, Vitest } from 'vitest/node';
import type { ProvidedContext } from 'vitest';
import type { DriverReport, RunEvent, Text } from '../generated/results.ts';
import { keepSignals } from './keep-signals.ts';

export interface VitestRun {
  /** Requests sent, or `undefined` where the run did not come to its end. */
  readonly requests: number | undefined;
  /** What went wrong that is no finding: a defect of the kit. */
  readonly defects: readonly string[];
  /** Client side: why there was nothing to assess. */
  readonly handshake: Text | undefined;
  /** Client side: how the driver behaved. */
  readonly driver: DriverReport | undefined;
}

export interface VitestOptions {
  readonly side: 'server' | 'client';
  /** What the suites are handed. */
  readonly provide: Partial<ProvidedContext>;
  /** Tests under way at once. */
  readonly atOnce: number;
}

// The compiled suites stand beside the compiled command line; from source, tsx runs the .ts files.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const packageRoot = fileURLToPath(
  new URL(extension === 'ts' ? '../../' : '../../../', import.meta.url),
);

/**
 * Runs the suites of a side with vitest in a thread of this process, or in a process of their own: no port, no file, no environment
 * variable. Events arrive as tests finish. `signal` cancels.
 */
export async function runVitest(
  { side, provide, atOnce }: VitestOptions,
  onEvent: (event: RunEvent) => void,
  signal: AbortSignal,
): Promise<VitestRun> {
  const { createVitest } = await import('vitest/node');
  const suite = fileURLToPath(new URL(`../../suites/${side}.suite.${extension}`, import.meta.url));
  let requests: number | undefined;
  let handshake: Text | undefined;
  let driver: DriverReport | undefined;
  const defects: string[] = [];
  const told = new Set<string>();
  const onTestCaseResult = (testCase: TestCase): void => {
    // A run that is cancelled tells its tests again.
    if (told.has(testCase.id) || signal.aborted) return;
    told.add(testCase.id);
    const { fnfEvent, fnfRequests, fnfHandshake, fnfDriver } = testCase.meta();
    handshake ??= fnfHandshake;
    driver ??= fnfDriver;
    if (fnfEvent !== undefined) onEvent(fnfEvent);
    if (fnfRequests !== undefined) requests = fnfRequests;
    const result = testCase.result();
    // A test that failed without a result to show for it failed for a reason of the kit's own.
    if (result.state === 'failed' && fnfEvent === undefined) {
      defects.push(...result.errors.map(({ message, stack }) => stack ?? message));
    }
  };
  // vitest would end the process at the first signal, before anything is written.
  const releaseSignals = keepSignals();
  const vitest: Vitest = await createVitest(
    'test',
    {
      config: false,
      root: packageRoot,
      dir: packageRoot,
      include: [suite],
      // The default leaves out node_modules, which is where an installed kit lives.
      exclude: [],
      watch: false,
      // Node cannot end a thread that holds a TLS connection which a client broke off: it waits for ever.
      pool: side === 'client' ? 'forks' : 'threads',
      maxWorkers: 1,
      isolate: false,
      fileParallelism: false,
      maxConcurrency: atOnce,
      testTimeout: 0,
      hookTimeout: 0,
      cache: false,
      reporters: [
        {
          onTestCaseResult,
          onTestRunEnd(_modules, errors) {
            defects.push(...errors.map(({ message, stack }) => stack ?? message));
          },
          onTestModuleEnd(module) {
            defects.push(...module.errors().map(({ message, stack }) => stack ?? message));
          },
        },
      ],
      provide,
      includeTaskLocation: false,
      passWithNoTests: false,
      // Compiled code needs no transformation; without this vite would read each of its modules.
      server: { deps: { external: [/\/dist\/(src|suites\/(?:server|client))\//] } },
    },
    { envDir: false, logLevel: 'silent', server: { watch: null, ws: false } },
  );
  const cancel = (): void => {
    void vitest.cancelCurrentRun('keyboard-input');
  };
  signal.addEventListener('abort', cancel);
  const exitCode = process.exitCode;
  try {
    if (!signal.aborted) await vitest.start();
  } finally {
    signal.removeEventListener('abort', cancel);
    await vitest.close();
    releaseSignals();
    // A finding is an outcome of the run; what the process exits with is decided from the results.
    process.exitCode = exitCode;
  }
  return { requests, defects, handshake, driver };
}

import { parseArgs } from 'node:util';
import type { RequirementResult } from '../generated/results.ts';

export interface TrySuiteOptions<R> {
  readonly side: 'server' | 'client';
  /** Assesses requirements with these faults switched on. */
  readonly assess: (options: {
    readonly requirements: readonly R[];
    readonly faults: readonly string[];
    readonly seed: number;
    readonly runs: number;
  }) => Promise<{ readonly results: ReadonlyMap<string, RequirementResult> }>;
}

/** Reads `<suite|all> [--fault id]... [--id ID]... [--seed n] [--runs n] [--verbose]`, assesses, and prints what came of it. */
export async function trySuite<R extends { readonly id: string }>({
  side,
  assess,
}: TrySuiteOptions<R>): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fault: { type: 'string', multiple: true },
      id: { type: 'string', multiple: true },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '100' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const suite = positionals[0] ?? 'all';
  const loaded = (await import(
    `../../suites/${side}/${suite === 'all' ? '' : `${suite}/`}index.ts`
  )) as Record<string, readonly R[]>;
  const all = loaded[`${suite === 'all' ? side : suite}Requirements`] ?? [];
  const startedAt = performance.now();
  const { results } = await assess({
    requirements: all.filter(({ id }) => values.id === undefined || values.id.includes(id)),
    faults: values.fault ?? [],
    seed: Number(values.seed),
    runs: Number(values.runs),
  });
  for (const result of results.values()) print(result, values.verbose);
  process.stdout.write(`${Math.round(performance.now() - startedAt)} ms\n`);
}

function print(result: RequirementResult, verbose: boolean): void {
  const { id, outcome, cases, requests, durationMs, reason, counterexample, observations } = result;
  process.stdout.write(
    `${outcome.padEnd(13)} ${id.padEnd(32)} ${cases} cases ${requests} requests ${durationMs} ms ${reason ?? ''}\n`,
  );
  if (counterexample !== undefined) {
    const { expected, observed, input, shrinks, failedTries, tries } = counterexample;
    process.stdout.write(
      `    expected ${expected}\n    observed ${observed}\n    input    ${JSON.stringify(input).slice(0, 600)}\n    shrinks ${shrinks}, failed ${failedTries} of ${tries}\n`,
    );
    if (verbose) {
      const { exchanges, calls } = counterexample;
      process.stdout.write(`${JSON.stringify({ exchanges, calls }, null, 1)}\n`);
    }
  }
  if (verbose) process.stdout.write(`${JSON.stringify(observations)}\n`);
}

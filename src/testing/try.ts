/**
 * Assesses requirements of one suite against the reference endpoint, for whoever writes them:
 * `npx tsx src/testing/try.ts <suite> [--fault id]... [--id ID]... [--seed n] [--runs n]`
 */
import { parseArgs } from 'node:util';
import type { Requirement } from '../requirement/requirement.ts';
import { assessReference } from './assess-reference.ts';

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
const suite = positionals[0] ?? 'limit';
const loaded = (await import(
  `../../suites/server/${suite === 'all' ? '' : `${suite}/`}index.ts`
)) as Record<string, readonly Requirement[]>;
const all = loaded[suite === 'all' ? 'serverRequirements' : `${suite}Requirements`] ?? [];
const chosen = all.filter(({ id }) => values.id === undefined || values.id.includes(id));
const startedAt = performance.now();
const { results } = await assessReference({
  requirements: chosen,
  faults: values.fault ?? [],
  seed: Number(values.seed),
  runs: Number(values.runs),
});
for (const result of results.values()) {
  const { id, outcome, cases, requests, durationMs, reason, counterexample, observations } = result;
  process.stdout.write(
    `${outcome.padEnd(13)} ${id.padEnd(32)} ${cases} cases ${requests} requests ${durationMs} ms ${reason ?? ''}\n`,
  );
  if (counterexample !== undefined) {
    const { expected, observed, input, shrinks, failedTries, tries } = counterexample;
    process.stdout.write(
      `    expected ${expected}\n    observed ${observed}\n    input    ${JSON.stringify(input).slice(0, 600)}\n    shrinks ${shrinks}, failed ${failedTries} of ${tries}\n`,
    );
    if (values.verbose)
      process.stdout.write(`${JSON.stringify(counterexample.exchanges, null, 1)}\n`);
  }
  if (values.verbose) process.stdout.write(`${JSON.stringify(observations)}\n`);
}
process.stdout.write(`${Math.round(performance.now() - startedAt)} ms\n`);

import { errorsFaults } from '/work/main/src/faithful/faults/errors/index.ts';
import { assessFaithful } from '/work/main/src/testing/assess-faithful.ts';
import { clientRequirements } from '/work/main/suites/client/index.ts';
import { requirementCatalogue } from '/work/main/src/generated/requirements.ts';
const [suite, seed, runs, ...ids] = process.argv.slice(2);
const inSuite = new Set(requirementCatalogue.filter((e) => e.side === 'client' && (suite === 'all' ? e.suite !== 'errors' : e.suite === suite)).map((e) => e.id));
for (const fault of errorsFaults) {
  if (ids.length > 0 && !ids.includes(fault.id)) continue;
  const t = performance.now();
  const { results } = await assessFaithful({ requirements: clientRequirements.filter((r) => inSuite.has(r.id)), faults: [fault.id], seed: Number(seed), runs: Number(runs) });
  const caught = [...results.values()].filter((r) => r.outcome === 'failed' || r.outcome === 'warned');
  const names = caught.map((r) => r.id);
  const missing = fault.caughtBy.filter((id) => inSuite.has(id) && !names.includes(id));
  const extra = names.filter((id) => !fault.caughtBy.includes(id as never) && !(fault.alsoBy ?? []).includes(id as never));
  const inc = [...results.values()].filter((r) => r.outcome === 'incomplete').map((r) => r.id);
  console.log(missing.length + extra.length === 0 ? 'ok ' : 'BAD', fault.id, Math.round(performance.now() - t) + 'ms', missing.length ? 'missing ' + missing : '', extra.length ? 'extra ' + extra : '', inc.length ? 'incomplete ' + inc : '', caught.some((r) => r.flaky) ? 'FLAKY' : '');
  if (suite === 'errors') for (const r of caught) console.log('    ', r.id, '|', r.counterexample?.expected, '|', r.counterexample?.observed, '|', JSON.stringify(r.counterexample?.input).replace(/"call":\{.*?\}(\},|,"id[^}]*\},)/, '').slice(0, 260), '| cases', r.cases);
}

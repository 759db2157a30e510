import { faults } from '/work/main/src/reference/faults/index.ts';
import { assessReference } from '/work/main/src/testing/assess-reference.ts';
const { schemaRequirements } = await import('/work/main/suites/server/schema/index.ts');
const { limitRequirements } = await import('/work/main/suites/server/limit/index.ts');
const { historyRequirements } = await import('/work/main/suites/server/history/index.ts');
const mine = [...schemaRequirements, ...limitRequirements, ...historyRequirements];
let reqs = mine;
if (process.env.ALL) reqs = (await import('/work/main/suites/server/index.ts')).serverRequirements;
const seed = Number(process.env.SEED ?? 1);
const re = new RegExp(process.argv[2] ?? '^(schema|limit|history)-');
for (const f of faults.filter((f) => re.test(f.id))) {
  const only = process.env.ONLY ? reqs.filter((r) => f.caughtBy.includes(r.id)) : reqs;
  const { results } = await assessReference({ requirements: only, faults: [f.id], seed });
  const hit = [...results.values()].filter((r) => r.outcome === 'failed' || r.outcome === 'warned');
  const missing = f.caughtBy.filter((id) => !hit.some((r) => r.id === id));
  const extra = hit.map((r) => r.id).filter((id) => !f.caughtBy.includes(id) && !(f.alsoBy ?? []).includes(id));
  const idle = (f.alsoBy ?? []).filter((id) => reqs.some((r) => r.id === id) && !hit.some((r) => r.id === id));
  const inc = [...results.values()].filter((r) => r.outcome === 'incomplete').map((r) => r.id);
  console.log(`${missing.length ? 'MISS' : 'ok  '} ${f.id} ${missing.length ? 'missing ' + missing : ''} ${extra.length ? 'extra ' + extra : ''} ${idle.length && !process.env.ONLY ? 'idle ' + idle : ''} ${inc.length ? 'incomplete ' + inc.length + (missing.length ? ' ' + inc : '') : ''}`);
  if (process.env.SHOW) for (const id of f.caughtBy) { const r = results.get(id); const c = r?.counterexample; if (c) console.log(`      ${id}: [${r.cases} cases, ${c.failedTries}/${c.tries}] input ${JSON.stringify(c.input).slice(0, 260)}\n        expected ${c.expected}\n        observed ${c.observed}\n        ${c.zh.expected} | ${c.zh.observed}`); else console.log(`      ${id} ${r?.outcome} ${r?.reason}`); }
}

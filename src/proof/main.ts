/**
 * Tries the kit itself (`npm run proof`): what it catches, what it lets pass, and that nothing breaks it.
 * `npm run proof -- [part...] [--seed n] [--share 0.1]`; with a share, the seed chooses what is tried.
 * A whole run of a part writes `reports/proof/<part>.json`. Of what takes very long only a share is tried unless it is
 * named.
 *
 * Exit codes: 0 when every claim holds, 1 when one does not, 2 for wrong usage.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parts, shareAmongAll } from './parts.ts';
import { PROOF_FOLDER, type PublishedPart } from './publish/published.ts';
import { writePages } from './publish/write-pages.ts';

interface Asked {
  readonly id: string;
  readonly seed: number;
  readonly share: number;
}

function readArguments(): readonly Asked[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      share: { type: 'string', default: '1' },
    },
  });
  const [seed, share] = [Number(values.seed), Number(values.share)];
  const unknown = positionals.find((id) => !Object.hasOwn(parts, id));
  if (unknown !== undefined) {
    throw new Error(`there is no part ${unknown}: there are ${Object.keys(parts).join(', ')}`);
  }
  if (!Number.isInteger(seed)) throw new Error(`--seed ${values.seed} is not an integer`);
  if (!(share > 0 && share <= 1))
    throw new Error(`--share ${values.share} is not in 0 < share <= 1`);
  return positionals.length > 0
    ? positionals.map((id) => ({ id, seed, share }))
    : Object.keys(parts).map((id) => ({ id, seed, share: share * (shareAmongAll[id] ?? 1) }));
}

async function tryPart({ id, seed, share }: Asked): Promise<readonly string[]> {
  const startedAt = performance.now();
  const part = await parts[id]?.();
  if (part === undefined) return [];
  say(`\n${id}: ${part.claim.en}`);
  const report = await part.run({
    seed,
    share,
    say: (line) => {
      say(`  ${line}`);
    },
  });
  const seconds = (performance.now() - startedAt) / 1000;
  for (const { name, value } of report.figures) say(`  ${name.en}: ${value}`);
  for (const finding of report.findings) say(`  ✕ ${finding}`);
  say(
    `  ${report.findings.length === 0 ? '✓ holds' : '✕ does not hold'} (seed ${seed}, share ${share}, ${seconds.toFixed(0)} s)`,
  );
  if (share === 1) await publish({ id, claim: part.claim, seed, ...report });
  return report.findings;
}

async function publish(part: PublishedPart): Promise<void> {
  await mkdir(PROOF_FOLDER, { recursive: true });
  await writeFile(
    new URL(`${part.id}.json`, PROOF_FOLDER),
    `${JSON.stringify(part, null, 1)}
`,
  );
  await writePages();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  const startedAt = performance.now();
  let findings = 0;
  for (const asked of readArguments()) findings += (await tryPart(asked)).length;
  const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
  say(`\nproof: ${findings === 0 ? 'every claim holds' : `${findings} findings`} (${minutes} min)`);
  process.exitCode = findings === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`proof: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { faults as clientFaults } from '../../faithful/faults/index.ts';
import { faults as serverFaults } from '../../reference/index.ts';
import { text } from '../../text.ts';
import { choose } from '../choose.ts';
import type { Part, PartReport, ProofOptions } from '../part.ts';
import { buildKit } from '../secrets/kit.ts';
import { compareRecordings, firstDifference, type Comparison } from './compare.ts';
import { PLAIN, type Conditions, type Recording } from './recording.ts';
import { tellingRuns, tellingRunsOfControl, VARIATIONS, type Variation } from './variations.ts';

/** Runs under way at once; each is a process. */
const AT_ONCE = 2;

/** Faults that show by chance: in which millisecond an answer is made, and where the network cuts it. */
const BY_CHANCE: ReadonlySet<string> = new Set([
  'schema-request-id-from-the-clock',
  'decoding-pieces-decoded-apart',
]);

const idsOf = (faults: readonly { readonly id: string }[]): readonly string[] =>
  faults.map(({ id }) => id).filter((id) => !BY_CHANCE.has(id));

const faultIds: Readonly<Record<Conditions['side'], readonly string[]>> = {
  server: idsOf(serverFaults),
  client: idsOf(clientFaults),
};

interface Pair {
  readonly name: string;
  readonly a: Conditions;
  readonly b: Conditions;
  /** A positive control: these must differ. */
  readonly differ?: boolean;
}

/** The pairs of runs that are compared. */
function pairsOf({ seed, share }: Pick<ProofOptions, 'seed' | 'share'>): readonly Pair[] {
  const sides = ['server', 'client'] as const;
  const plain = (side: Conditions['side']): Conditions => ({
    ...PLAIN,
    ...{ side, seed, runs: tellingRuns[side] },
  });
  const varied = sides.flatMap((side) =>
    VARIATIONS.filter(({ only }) => only === undefined || only === side).map(
      ({ name, changes, both }: Variation): Pair => ({
        name: `${side}, ${name}`,
        a: { ...plain(side), ...both },
        b: { ...plain(side), ...both, ...changes },
      }),
    ),
  );
  const controls = sides.map((side): Pair => ({
    ...{ name: `${side}, another seed`, differ: true },
    a: { ...plain(side), runs: tellingRunsOfControl[side] },
    b: { ...plain(side), runs: tellingRunsOfControl[side], seed: seed + 1 },
  }));
  const faulty = sides.flatMap((side) =>
    choose(faultIds[side], (id) => id, {
      seed,
      share: side === 'server' ? 6 / faultIds.server.length : 4 / faultIds.client.length,
    }).map((id, nth): Pair => {
      const own = { ...plain(side), faults: [id] };
      const { changes } = VARIATIONS[nth % 4] ?? { changes: {} };
      return { name: `${side}, fault ${id}`, a: own, b: { ...own, ...changes } };
    }),
  );
  return [
    ...choose([...varied, ...faulty], ({ name }) => name, { seed, share }),
    ...(share < 1 ? controls.slice(0, 1) : controls),
  ];
}

async function run({ seed, share, say }: ProofOptions): Promise<PartReport> {
  await buildKit();
  const folder = await mkdtemp(join(tmpdir(), 'fnf-proof-'));
  try {
    const record = recorderIn(folder);
    const pairs = pairsOf({ seed, share });
    const waiting = [...pairs];
    const compared: { readonly name: string; readonly comparison: Comparison }[] = [];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let pair = waiting.shift(); pair !== undefined; pair = waiting.shift()) {
          const comparison = judge(pair, await record(pair.a), await record(pair.b));
          compared.push({ name: pair.name, comparison });
          if (comparison.differences.length > 0) say(`✕ ${pair.name}`);
        }
      }),
    );
    return reportOf(compared, seed);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes each run once, however many it is compared with. */
function recorderIn(folder: string): (conditions: Conditions) => Promise<Recording> {
  const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
  const made = new Map<string, Promise<Recording>>();
  const make = async (told: string, nth: number): Promise<Recording> => {
    const { env } = JSON.parse(told) as Conditions;
    const path = join(folder, `${String(nth)}.json`);
    await promisify(execFile)(process.execPath, ['--import', 'tsx', worker, told, path], {
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    const recording = JSON.parse(await readFile(path, 'utf8')) as Recording;
    await rm(path);
    return recording;
  };
  return (conditions) => {
    const told = JSON.stringify(conditions);
    const recording = made.get(told) ?? make(told, made.size);
    made.set(told, recording);
    return recording;
  };
}

function judge({ a, b, differ = false }: Pair, own: Recording, theirs: Recording): Comparison {
  const sameOrder = a.order === b.order && a.every === b.every;
  const comparison = compareRecordings(own, theirs, sameOrder);
  if (differ) {
    // What is not drawn is the same for any seed: constants, whole small ranges, and with few cases the
    // boundary values, which come first. That some differ shows that the comparison can tell.
    const alike = Object.entries(theirs.done).filter(
      ([id, { inputs }]) => firstDifference(own.done[id]?.inputs, inputs) === undefined,
    ).length;
    const enough = alike < (comparison.requirements * 3) / 4;
    const differences = enough ? [] : [`${alike} requirements draw the same for another seed`];
    return { ...comparison, differences };
  }
  const unaccounted = own.unaccounted + theirs.unaccounted;
  const differences = [...comparison.differences];
  if (unaccounted > 0) differences.push(`${unaccounted} requests were sent or arrived alone`);
  // Retries belong to the moment; where nothing is retried, what arrives is the same too.
  const steady = comparison.troubled.length === 0 && a.side === 'server';
  const whole = b.every === 1 && a.faults.length === 0 && steady;
  const arrived = whole ? firstDifference(own.arrived, theirs.arrived) : undefined;
  if (arrived !== undefined) differences.push(`what arrived: ${arrived}`);
  return { ...comparison, differences };
}

function reportOf(
  compared: readonly { readonly name: string; readonly comparison: Comparison }[],
  seed: number,
): PartReport {
  const sum = (field: 'cases' | 'asked' | 'sent' | 'otherOrder'): number =>
    compared.reduce((total, { comparison }) => total + comparison[field], 0);
  const findings = compared.flatMap(({ name, comparison }) =>
    comparison.differences.map((difference) => `${name}: ${difference} (seed ${seed})`),
  );
  return {
    figures: [
      { name: text('pairs of runs that were compared', '被比较的运行对'), value: compared.length },
      { name: text('cases that were compared', '被比较的用例'), value: sum('cases') },
      {
        name: text('unsigned requests and calls that were compared', '被比较的未签名请求与调用'),
        value: sum('asked'),
      },
      {
        name: text('requests on the wire that were compared', '被比较的线上请求'),
        value: sum('sent'),
      },
      {
        name: text(
          'cases whose requests, under way at once, came in another order',
          '并发请求次序不同的用例',
        ),
        value: sum('otherOrder'),
      },
      {
        name: text('requirements left out for trouble of the moment', '因一时故障而排除的需求'),
        value: compared.reduce((total, { comparison }) => total + comparison.troubled.length, 0),
      },
      { name: text('differences', '差异'), value: findings.length },
    ],
    findings,
    data: { seed, pairs: compared.toSorted((a, b) => a.name.localeCompare(b.name)) },
  };
}

/** The same seed draws the same, asks the same and comes to the same. */
export const determinism: Part = {
  id: 'determinism',
  claim: text(
    'the same seed makes the same requests and calls in the same order and comes to the same results, whenever, wherever and beside whatever it runs',
    '同一种子产生相同顺序的相同请求与调用，得出相同的结果，不受时间、环境与并发负载影响',
  ),
  run,
};

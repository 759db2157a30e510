import fc from 'fast-check';
import { text, type Text } from '../../text.ts';
import { choose } from '../choose.ts';
import type { Figure, PartReport, ProofOptions } from '../part.ts';
import { spread } from '../spread.ts';
import { combination, type Combinable } from './combine.ts';
import type { Ground } from './variant.ts';
import type { Trial, Tried } from './trial.ts';
import { countOf } from './try-variants.ts';

/** What the catalogue of either side tells of a variant. */
export interface Listed extends Combinable {
  readonly id: string;
  readonly title: Text;
  readonly ground: Ground;
  readonly warns?: readonly string[];
}

export interface Plan {
  readonly variants: readonly Listed[];
  readonly worker: URL;
  /** Seeds that each variant is tried with. */
  readonly seeds: number;
  /** Cases of each requirement. */
  readonly runs: number;
  /** Parts that the requirements of a trial of one variant are split into; over `seeds` each part has its turn. */
  readonly parts: number;
  readonly combinations: number;
  /** The same for combinations: each is tried with this many parts of the requirements, and with others next time. */
  readonly combinedParts: number;
  readonly perProcess: number;
}

interface Row {
  readonly variants: readonly string[];
  readonly trials: readonly Tried[];
}

/** Tries every variant alone with many seeds, and combinations that the seed draws. */
export async function runTrials(plan: Plan, options: ProofOptions): Promise<PartReport> {
  const { variants, worker, perProcess } = plan;
  const alone = [undefined, ...variants.map(({ id }) => id)].map((id) =>
    id === undefined ? [] : [id],
  );
  const combined = fc
    .sample(combination(variants), { seed: options.seed, numRuns: plan.combinations })
    .map((chosen) => chosen.map(({ id }) => id));
  const trials = choose(
    [
      ...alone.flatMap((ids) => trialsOf(ids, plan, options.seed)),
      ...combined.map((ids, index) => combinedTrial(ids, index, plan, options.seed)),
    ],
    (trial) => JSON.stringify(trial),
    options,
  );
  const rows = new Map<
    string,
    { readonly variants: readonly string[]; readonly trials: Tried[] }
  >();
  const findings: string[] = [];
  let done = 0;
  await spread<Trial, Tried>({
    worker,
    items: trials,
    perProcess,
    onResult: (trial, tried) => {
      const key = trial.variants.join(' + ');
      const row = rows.get(key) ?? { variants: trial.variants, trials: [] };
      row.trials.push(tried);
      rows.set(key, row);
      findings.push(...findingsOf(trial, tried));
      done += 1;
      if (done % 500 === 0) options.say(`${done} of ${trials.length} runs`);
    },
  });
  const all = [...rows.values()];
  return {
    figures: figuresOf(all, plan),
    findings: [...findings, ...unusedWarnings(variants, all, options.share)],
    data: {
      plan: {
        ...plan,
        variants: undefined,
        worker: undefined,
        seed: options.seed,
        share: options.share,
      },
      alone: variants.map(({ id, title, ground, warns = [] }) => ({
        id,
        title,
        ground,
        warns,
        ...summaryOf(rows.get(id)?.trials ?? []),
      })),
      unchanged: summaryOf(rows.get('')?.trials ?? []),
      combined: all
        .filter((row) => row.variants.length > 1)
        .map((row) => ({ variants: row.variants, ...summaryOf(row.trials) })),
    },
  };
}

function trialsOf(ids: readonly string[], { seeds, runs, parts }: Plan, seed: number): Trial[] {
  return Array.from({ length: seeds }, (_, index) => ({
    variants: ids,
    seed: seed * 1000 + index,
    runs,
    part: [index % parts, parts],
    // Each part has its turn once with short histories and once with all.
    short: Math.floor(index / parts) % 2 === 0,
  }));
}

function combinedTrial(ids: readonly string[], index: number, plan: Plan, seed: number): Trial {
  return {
    variants: ids,
    seed: seed * 1000 + 500 + index,
    runs: plan.runs,
    part: [index % plan.combinedParts, plan.combinedParts],
    short: false,
  };
}

function findingsOf({ variants, seed, runs }: Trial, tried: Tried): string[] {
  const shown = (tried.smallest ?? variants).join(' + ') || 'as it is';
  return tried.misjudged.map(
    ({ id, outcome, why }) => `${shown}: ${id} ${outcome} (seed ${seed}, runs ${runs}): ${why}`,
  );
}

/** A warning that a variant was to bring and never brought: the variant does not do what it says. */
function unusedWarnings(
  variants: readonly Listed[],
  rows: readonly Row[],
  share: number,
): string[] {
  if (share < 1) return [];
  return variants.flatMap(({ id, warns = [] }) => {
    const row = rows.find((one) => one.variants.length === 1 && one.variants[0] === id);
    if (row === undefined) return [];
    const seen = new Set(row.trials.flatMap(({ warned }) => warned));
    return warns
      .filter((requirement) => !seen.has(requirement))
      .map((requirement) => `${id}: ${requirement} was to warn and never did`);
  });
}

function summaryOf(trials: readonly Tried[]): object {
  const left = trials.flatMap((one) => one.left);
  const reasons = [...new Set(left.map(({ reason }) => reason))];
  return {
    runs: trials.length,
    requests: sum(trials, ({ requests }) => requests),
    cases: sum(trials, ({ cases }) => cases),
    outcomes: countOf(
      trials
        .flatMap(({ outcomes }) => Object.entries(outcomes))
        .flatMap(([outcome, count]) => Array<string>(count).fill(outcome)),
    ),
    requirements: new Set(trials.flatMap(({ passed }) => passed)).size,
    warned: countOf(trials.flatMap(({ warned }) => warned)),
    left: reasons.map((reason) => ({
      reason,
      requirements: [...new Set(left.filter((one) => one.reason === reason).map(({ id }) => id))],
    })),
    misjudged: trials.flatMap(({ misjudged }) => misjudged),
  };
}

function figuresOf(rows: readonly Row[], plan: Plan): readonly Figure[] {
  const trials = rows.flatMap((row) => row.trials);
  const count = (outcome: string): number => sum(trials, ({ outcomes }) => outcomes[outcome] ?? 0);
  const expected = sum(
    trials,
    ({ warned, misjudged }) =>
      warned.length - misjudged.filter(({ outcome }) => outcome === 'warned').length,
  );
  return [
    {
      name: text('variants tried alone', '单独尝试的变体'),
      value: rows.filter((row) => row.variants.length === 1).length,
    },
    {
      name: text('combinations tried', '尝试的组合'),
      value: rows.filter((row) => row.variants.length > 1).length,
    },
    { name: text('seeds of each one alone', '单独尝试时每个变体的种子数'), value: plan.seeds },
    {
      name: text(
        'of the requirements, with each seed: alone, in a combination',
        '每个种子评估的要求占比：单独、组合',
      ),
      value: `1/${plan.parts}, 1/${plan.combinedParts}`,
    },
    { name: text('runs', '运行次数'), value: trials.length },
    {
      name: text('requirements assessed', '评估的要求次数'),
      value: sum(trials, ({ outcomes }) => Object.values(outcomes).reduce((a, b) => a + b, 0)),
    },
    { name: text('cases', '用例'), value: sum(trials, ({ cases }) => cases) },
    {
      name: text('requests or calls', '请求或调用'),
      value: sum(trials, ({ requests }) => requests),
    },
    {
      name: text(
        'assessed a second time, since the first came to nothing',
        '因首次未得结论而再次评估',
      ),
      value: sum(trials, ({ again }) => again.length),
    },
    { name: text('passed', '通过'), value: count('passed') },
    { name: text('failed', '失败'), value: count('failed') },
    { name: text('warned where a SHOULD is broken', '违反 SHOULD 而警告'), value: expected },
    { name: text('warned where none is', '未违反却警告'), value: count('warned') - expected },
    {
      name: text('incomplete or not applicable, each with its reason', '未完成或不适用，各有原因'),
      value: count('incomplete') + count('notApplicable'),
    },
  ];
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

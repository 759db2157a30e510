import { requirementCatalogue } from '../../generated/requirements.ts';
import { text } from '../../text.ts';
import { choose } from '../choose.ts';
import type { Part } from '../part.ts';
import { spread } from '../spread.ts';
import { catalogue } from './catalogue.ts';
import { figuresOf } from './figures.ts';
import { missedBy, neverFailed, unrelated } from './judge.ts';
import type { Row, Side, Trial } from './row.ts';

const RUNS = 10;
const RUNS_OF_NAMED = 100;

/**
 * What else a fault disturbs depends on what is drawn. The lists of related requirements are held to one
 * seed; the seed of the proof chooses among the faults.
 */
const CASES_SEED = 1;

/** Mostly waited for, up to four minutes each: they begin first, so that nothing waits for them at the end. */
const LONGEST: readonly string[] = ['resilience-timeout-in-seconds', 'resilience-tries-for-ever'];

/** After so many faults a line is said. */
const EVERY = 50;

/** Faults at once in a process: a client that waits for its time-outs leaves the processor idle. */
const AT_ONCE: Readonly<Record<Side, number>> = { server: 1, client: 3 };

async function tryFaults(
  side: Side,
  ids: readonly string[],
  say: (line: string) => void,
): Promise<readonly Row[]> {
  const rows = new Map<string, Row>();
  await spread<Trial, Row>({
    worker: new URL('./worker.ts', import.meta.url),
    items: ids.toSorted(longestFirst).map((fault) => ({
      ...{ side, fault, seed: CASES_SEED },
      ...{ runs: RUNS, runsOfNamed: RUNS_OF_NAMED },
    })),
    perProcess: AT_ONCE[side],
    onResult: ({ fault }, row) => {
      rows.set(fault, row);
      if (rows.size % EVERY === 0) say(`${side}: ${rows.size} of ${ids.length} faults`);
    },
  });
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function longestFirst(a: string, b: string): number {
  return Number(LONGEST.includes(b)) - Number(LONGEST.includes(a));
}

function findingsOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => [
    ...missedBy(row).map((id) => `${row.fault} is not caught by ${id} (seed ${CASES_SEED})`),
    ...unrelated(row).map(
      (id) => `${row.fault} is caught by ${id}, which it does not name (seed ${CASES_SEED})`,
    ),
  ]);
}

/** The fault catalogue of both sides against all requirements. */
export const matrix: Part = {
  id: 'matrix',
  claim: text(
    'Each fault is caught by the requirements that it names and by no unrelated one, and each requirement can fail',
    '每个缺陷都被其所列要求发现，且不被无关要求误报；每项要求都能失败',
  ),
  async run({ seed, share, say }) {
    const sides: readonly Side[] = ['server', 'client'];
    const rows: Row[] = [];
    for (const side of sides) {
      const ids = choose(
        catalogue.filter((fault) => fault.side === side).map(({ id }) => id),
        (id) => `${side} ${id}`,
        { seed, share },
      );
      say(`${side}: ${ids.length} faults`);
      rows.push(...(await tryFaults(side, ids, say)));
    }
    // Whether each requirement can fail is seen only with every fault.
    const never = share < 1 ? [] : neverFailed(rows, requirementCatalogue);
    return {
      figures: sides.flatMap((side) =>
        figuresOf(
          side,
          rows.filter((row) => row.side === side),
        ),
      ),
      findings: [...findingsOf(rows), ...never.map((id) => `${id} is failed by no fault`)],
      data: { seed: CASES_SEED, runs: RUNS, runsOfNamed: RUNS_OF_NAMED, rows },
    };
  },
};

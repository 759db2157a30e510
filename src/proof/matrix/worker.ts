import { clientRequirements } from '../../../suites/client/index.ts';
import { serverRequirements } from '../../../suites/server/index.ts';
import type { RequirementId } from '../../generated/requirements.ts';
import type { RequirementResult } from '../../generated/results.ts';
import type { ClientRequirement } from '../../requirement/client/client-requirement.ts';
import { assessFaithful } from '../../testing/assess-faithful.ts';
import { assessReference } from '../../testing/assess-reference.ts';
import { catalogue, type CataloguedFault } from './catalogue.ts';
import type { Catch, Row, Side, Trial } from './row.ts';

type Results = ReadonlyMap<RequirementId, RequirementResult>;

/** Assesses requirements of one side, all of them or those that are named, with one fault switched on. */
async function assess(
  { side, fault, seed }: Trial,
  runs: number,
  named?: readonly RequirementId[],
): Promise<Results> {
  const wanted = <R extends { readonly id: RequirementId }>(all: readonly R[]): readonly R[] =>
    all.filter(({ id }) => named?.includes(id) !== false);
  const shared = { faults: [fault], seed, runs };
  const { results } =
    side === 'server'
      ? await assessReference({ ...shared, requirements: wanted(serverRequirements) })
      : await assessFaithful({
          ...shared,
          requirements: wanted(clientRequirements).map((one) =>
            named === undefined ? lighter(one) : one,
          ),
        });
  return results;
}

/** Calls of SIGNING-NONCE-UNIQUE in the first round, of 1,000: it would cost more than all the others. */
const CALLS = 100;

function lighter(requirement: ClientRequirement): ClientRequirement {
  const { id, examples } = requirement;
  if (id !== 'SIGNING-NONCE-UNIQUE' || examples === undefined) return requirement;
  return {
    ...requirement,
    examples: (world) => (examples(world) as object[]).map((input) => ({ ...input, calls: CALLS })),
  };
}

function toCatch(runs: number, result: RequirementResult): readonly Catch[] {
  const { id, outcome, counterexample } = result;
  if ((outcome !== 'failed' && outcome !== 'warned') || counterexample === undefined) return [];
  return [
    {
      requirement: id as RequirementId,
      outcome,
      cases: counterexample.foundAfter?.cases ?? 0,
      requests: counterexample.foundAfter?.requests ?? 0,
      size: JSON.stringify(counterexample.input).length,
      shrinks: counterexample.shrinks,
      runs,
    },
  ];
}

function faultOf(side: Side, id: string): CataloguedFault {
  const found = catalogue.find((fault) => fault.side === side && fault.id === id);
  if (found === undefined) throw new Error(`there is no fault ${id}`);
  return found;
}

/** Tries one fault against every requirement of its side. */
export default async function tryFault(trial: Trial): Promise<Row> {
  const { side, title, source, caughtBy, alsoBy } = faultOf(trial.side, trial.fault);
  const all = await assess(trial, trial.runs);
  const late = caughtBy.filter((id) => toCatch(0, all.get(id) ?? fail(id)).length === 0);
  const again: Results =
    late.length === 0 ? new Map() : await assess(trial, trial.runsOfNamed, late);
  const results = [...all.values()];
  return {
    side,
    fault: trial.fault,
    title,
    source,
    caughtBy,
    alsoBy,
    catches: results.flatMap((result) => {
      const more = again.get(result.id as RequirementId);
      return more === undefined ? toCatch(trial.runs, result) : toCatch(trial.runsOfNamed, more);
    }),
    incomplete: results
      .filter(({ outcome }) => outcome === 'incomplete')
      .map(({ id }) => id as RequirementId),
    passed: results.filter(({ outcome }) => outcome === 'passed').length,
  };
}

function fail(id: string): never {
  throw new Error(`${id} was not assessed`);
}

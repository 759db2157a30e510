import {
  requirementCatalogue,
  type RequirementEntry,
  type RequirementId,
} from '../../generated/requirements.ts';
import { didYouMean } from '../nearest.ts';
import { quote } from '../quote.ts';
import { UserError } from '../user-error.ts';
import { parseWholeNumber } from './number.ts';

export interface SelectionFlags {
  readonly requirement?: readonly string[];
  readonly suite?: readonly string[];
  readonly shard?: string;
}

export type Side = RequirementEntry['side'];

/**
 * The requirements of a side that a run is asked to assess, in the order of the specification:
 * all of them, or those that --requirement and --suite name together; of these, the part of --shard.
 *
 * @throws UserError for an unknown name, a malformed shard, or when nothing is left
 */
export function selectRequirements(flags: SelectionFlags, side: Side): readonly RequirementId[] {
  const { requirement = [], suite = [], shard } = flags;
  const all = requirementCatalogue.filter((entry) => entry.side === side);
  const suites = [...new Set(all.map((entry) => entry.suite))];
  for (const id of requirement) {
    if (suites.includes(id)) {
      throw new UserError(`--requirement ${quote(id)} is a suite: use --suite ${id}.`);
    }
    checkId(id, side);
  }
  for (const name of suite) {
    if (all.some(({ id }) => id === name)) {
      throw new UserError(`--suite ${quote(name)} is a requirement: use --requirement ${name}.`);
    }
    if (!suites.includes(name)) {
      throw new UserError(
        `--suite ${quote(name)} is not a suite.${didYouMean(name, suites) || ` Suites: ${suites.join(', ')}.`}`,
      );
    }
  }
  const named = requirement.length > 0 || suite.length > 0;
  const selected = all
    .filter((entry) => !named || requirement.includes(entry.id) || suite.includes(entry.suite))
    .map(({ id }) => id);
  return shard === undefined ? selected : takeShard(shard, selected);
}

/** @throws UserError unless it is the id of a requirement of either side */
export function checkKnown(id: string, where: string): void {
  const ids = requirementCatalogue.map((entry) => entry.id);
  if (!ids.some((known) => known === id)) throw unknownId(id, where, ids);
}

function unknownId(id: string, where: string, ids: readonly string[]): UserError {
  return new UserError(
    `${where}${quote(id)} is not the id of a requirement.${didYouMean(id, ids) || ' `fnf-conformance requirements` lists them.'}`,
  );
}

/** @throws UserError unless it is the id of a requirement of this side */
export function checkId(id: string, side: Side, where = '--requirement '): RequirementId {
  const ids = requirementCatalogue.filter((entry) => entry.side === side).map((entry) => entry.id);
  const known = ids.find((candidate) => candidate === id);
  if (known !== undefined) return known;
  const other = requirementCatalogue.find((entry) => entry.id === id);
  if (other !== undefined) {
    throw new UserError(
      `${where}${quote(id)} is a requirement of the ${other.side} side, which \`${other.side === 'server' ? 'run' : 'certify'}\` checks.`,
    );
  }
  throw unknownId(id, where, ids);
}

/** Every n-th requirement, so that shards take about equally long although suites do not. */
function takeShard(shard: string, selected: readonly RequirementId[]): readonly RequirementId[] {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  if (index === undefined || count === undefined) {
    throw new UserError(`--shard is ${quote(shard)}: write which of how many, such as 1/4.`);
  }
  const of = parseWholeNumber('The n of --shard i/n', count, { min: 1, max: 10_000 });
  const nth = parseWholeNumber(`The i of --shard i/${of}`, index, { min: 1, max: of });
  const part = selected.filter((_, position) => position % of === nth - 1);
  if (part.length === 0) {
    throw new UserError(
      `--shard ${shard} is empty: ${selected.length} ${selected.length === 1 ? 'requirement is' : 'requirements are'} selected. Use fewer shards.`,
    );
  }
  return part;
}

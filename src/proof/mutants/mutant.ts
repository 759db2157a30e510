import type { MutantResult } from '@stryker-mutator/api/core';
import { firstWith, fromReport, keyOf, type First } from './mutant-key.ts';
import { targetOf, type Target } from './targets.ts';

/**
 * What became of a mutant:
 * `accused`: a requirement did not hold, or a fault was no longer found;
 * `incomplete`: nothing failed outright, but a requirement could not be assessed, so that no run passes;
 * `stopped`: the endpoint's process, or for the oracle and the protocol the kit itself, ends with an error;
 * `timeout`: it goes on without end;
 * `own-tests`: a test of the kit itself fails, and the suites let it pass or were not asked any more;
 * `survived`: nothing noticed.
 */
export type Fate = 'accused' | 'incomplete' | 'stopped' | 'timeout' | 'own-tests' | 'survived';

/** A mutant as it is published. */
export interface Mutant {
  readonly target: Target['id'];
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly mutator: string;
  /** What stood there, and what stood there instead; white space is drawn together. */
  readonly original: string;
  readonly replacement: string;
  /** Which one it is, from 1, of those in the file that are alike in all but their place. */
  readonly nth: number;
  readonly first: First;
  readonly fate: Fate;
  /** The requirement, `fault:<id>` or `own:<target>` that noticed it. */
  readonly by?: string;
  /** How it was noticed, in a line. */
  readonly how?: string;
}

/** The suites noticed it: they alone, without the kit's own tests. */
export const BY_SUITES: readonly Fate[] = ['accused', 'incomplete', 'stopped', 'timeout'];

/** One that is not numbered yet; `first` is undefined where it was left out. */
type Read = Omit<Mutant, 'nth' | 'first'> & { readonly first: First | undefined };

/**
 * What Stryker tells of a mutant. `file` is relative to the root; `source` is what is in it; `chosen` is what
 * chose among the mutants.
 */
export function readMutant(
  result: MutantResult,
  file: string,
  source: string,
  chosen: { readonly seed: number; readonly share: number },
): Read {
  const { start } = result.location;
  const [by] = result.killedBy ?? [];
  const how = firstLine(result.statusReason ?? '');
  const { id, part } = targetOf(file);
  const location = fromReport(result.location);
  return {
    target: id,
    file,
    line: start.line,
    mutator: result.mutatorName,
    original: drawnTogether(textAt(source, result.location)),
    replacement: drawnTogether(result.replacement),
    first: firstWith(keyOf({ ...result, fileName: file, location }), part, chosen),
    fate: fateOf(result, by),
    ...(by === undefined ? {} : { by }),
    ...(how === '' ? {} : { how }),
  };
}

/**
 * Counts those that are alike in all but their place, in the order of the file, and leaves out those that were
 * left out only then: a mutant has one name, whatever was tried.
 */
export function numbered(mutants: readonly Read[]): readonly Mutant[] {
  const counts = new Map<string, number>();
  return mutants.flatMap(({ first, ...mutant }) => {
    const { file, mutator, original, replacement } = mutant;
    const key = JSON.stringify([file, mutator, original, replacement]);
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return first === undefined ? [] : [{ ...mutant, first, nth }];
  });
}

/** @throws Error for a status that says nothing about the suites: then the figures would be wrong. */
function fateOf({ status, statusReason = '' }: MutantResult, by: string | undefined): Fate {
  switch (status) {
    case 'Timeout':
      return 'timeout';
    case 'Survived':
    case 'NoCoverage':
      return 'survived';
    case 'Killed':
      if (by?.startsWith('own:') === true) return 'own-tests';
      if (statusReason.startsWith('stopped:')) return 'stopped';
      return statusReason.startsWith('incomplete:') ? 'incomplete' : 'accused';
    case 'RuntimeError':
      // The process of the runner ended, twice: no run of the kit comes to a verdict.
      return 'stopped';
    case 'CompileError':
    case 'Ignored':
    case 'Pending':
      throw new Error(`a mutant was not tried: ${status} ${statusReason}`);
  }
}

function textAt(source: string, { start, end }: MutantResult['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

function drawnTogether(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, 200);
}

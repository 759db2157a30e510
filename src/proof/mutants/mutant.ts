import type { MutantResult } from '@stryker-mutator/api/core';
import { targetOf, type Target } from './targets.ts';

/**
 * What became of a mutant:
 * `accused`: a requirement did not hold, or a fault was no longer found;
 * `incomplete`: nothing failed outright, but a requirement could not be assessed, so that no run passes;
 * `stopped`: the endpoint's process, or for the oracle and the protocol the kit itself, ends with an error;
 * `timeout`: it goes on without end;
 * `own-tests`: the suites let it pass, the kit's own tests do not;
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
  readonly fate: Fate;
  /** The requirement, `fault:<id>` or `own:<target>` that noticed it. */
  readonly by?: string;
  /** How it was noticed, in a line. */
  readonly how?: string;
}

/** The suites noticed it: they alone, without the kit's own tests. */
export const BY_SUITES: readonly Fate[] = ['accused', 'incomplete', 'stopped', 'timeout'];

/** What Stryker tells of a mutant. `file` is relative to the root; `source` is what is in it. */
export function readMutant(
  result: MutantResult,
  file: string,
  source: string,
): Omit<Mutant, 'nth'> {
  const { start } = result.location;
  const [by] = result.killedBy ?? [];
  const how = firstLine(result.statusReason ?? '');
  return {
    target: targetOf(file).id,
    file,
    line: start.line,
    mutator: result.mutatorName,
    original: drawnTogether(textAt(source, result.location)),
    replacement: drawnTogether(result.replacement),
    fate: fateOf(result, by),
    ...(by === undefined ? {} : { by }),
    ...(how === '' ? {} : { how }),
  };
}

/** Counts those that are alike in all but their place, in the order of the file. */
export function numbered(mutants: readonly Omit<Mutant, 'nth'>[]): readonly Mutant[] {
  const counts = new Map<string, number>();
  return mutants.map((mutant) => {
    const { file, mutator, original, replacement } = mutant;
    const key = JSON.stringify([file, mutator, original, replacement]);
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return { ...mutant, nth };
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

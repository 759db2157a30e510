import type { MutantResult } from '@stryker-mutator/api/core';
import { describe, expect, it } from 'vitest';
import { explain, type Explanation, type MutantPattern } from './explain.ts';
import { firstWith, fromReport, isChosen, keyOf } from './mutant-key.ts';
import { numbered, readMutant, type Mutant } from './mutant.ts';
import { inOrder } from './order.ts';
import { noticedBy, ruledOut, scoreOf } from './score.ts';
import { targetOf, targets } from './targets.ts';

const FILE = 'src/oracle/permitted.ts';
const SOURCE = 'const a =\n  b ===\n  c;\nconst d = b === c;\n';

function result(change: Partial<MutantResult> = {}): MutantResult {
  return {
    id: '7',
    fileName: `/somewhere/${FILE}`,
    location: { start: { line: 2, column: 3 }, end: { line: 3, column: 4 } },
    mutatorName: 'EqualityOperator',
    replacement: 'b !==\n  c',
    status: 'Survived',
    ...change,
  };
}

const WHOLE = { seed: 1, share: 1 };

function read(change: Partial<MutantResult> = {}): ReturnType<typeof readMutant> {
  return readMutant(result(change), FILE, SOURCE, WHOLE);
}

const survivor = (nth: number): Mutant => ({ ...read(), first: 'suites', nth });

describe('a mutant', () => {
  it('is told by its file, what stood there and what stands there, each on one line', () => {
    expect(read()).toEqual({
      target: 'oracle',
      file: FILE,
      line: 2,
      mutator: 'EqualityOperator',
      original: 'b === c',
      replacement: 'b !== c',
      first: 'own-tests',
      fate: 'survived',
    });
  });

  it.each<readonly [Partial<MutantResult>, Mutant['fate']]>([
    [{ status: 'Killed', killedBy: ['LIMIT-DEFAULT'], statusReason: 'failed: 60' }, 'accused'],
    [{ status: 'Killed', killedBy: ['LIMIT-DEFAULT'], statusReason: 'warned: 60' }, 'accused'],
    [{ status: 'Killed', killedBy: ['X'], statusReason: 'incomplete: refused' }, 'incomplete'],
    [{ status: 'Killed', killedBy: ['X'], statusReason: 'stopped: Error' }, 'stopped'],
    [{ status: 'Killed', killedBy: ['own:oracle'], statusReason: 'failed: x' }, 'own-tests'],
    [{ status: 'Timeout' }, 'timeout'],
    [{ status: 'NoCoverage' }, 'survived'],
    [{ status: 'RuntimeError', statusReason: 'crashed' }, 'stopped'],
  ])('that Stryker tells of as %j counts as %s', (change, fate) => {
    expect(read(change).fate).toBe(fate);
  });

  it.each(['Ignored', 'Pending', 'CompileError'] as const)('is never %s in silence', (status) => {
    expect(() => read({ status })).toThrow(/was not tried/);
  });

  it('is counted among those that are alike', () => {
    const other = { ...survivor(1), replacement: 'true' };
    expect(numbered([survivor(0), other, survivor(0)]).map(({ nth }) => nth)).toEqual([1, 1, 2]);
  });

  it('keeps its number where those before it were left out', () => {
    const leftOut = { ...read(), first: undefined };
    expect(numbered([leftOut, survivor(0)]).map(({ nth }) => nth)).toEqual([2]);
  });
});

describe('an explanation', () => {
  const { file, mutator, original, replacement } = survivor(1);
  const one: MutantPattern = { file, mutator, original, replacement };
  const because = { kind: 'permitted', reason: { en: 'because', zh: '因为' } } as const;
  const of = (...mutants: MutantPattern[]): readonly Explanation[] => [{ ...because, mutants }];

  it('stands for all that are alike, or for the one that it numbers', () => {
    const both = [survivor(1), survivor(2)];
    expect(explain(both, of(one)).unexplained).toEqual([]);
    const { explained, unexplained } = explain(both, of({ ...one, nth: 2 }));
    expect(explained).toEqual([{ ...survivor(2), ...because }]);
    expect(unexplained).toEqual([survivor(1)]);
  });

  it('may give only the beginning of a text', () => {
    expect(explain([survivor(1)], of({ ...one, original: 'b =…' })).unexplained).toEqual([]);
    expect(explain([survivor(1)], of({ ...one, original: 'b =' })).unexplained).toHaveLength(1);
  });

  it.each<Partial<MutantPattern>>([
    { file: 'src/oracle/defect.ts' },
    { mutator: 'StringLiteral' },
    { original: 'b' },
    { replacement: 'true' },
    { nth: 3 },
  ])('of something else is stale: %j', (change) => {
    const { stale, unexplained } = explain([survivor(1)], of({ ...one, ...change }));
    expect(stale).toHaveLength(1);
    expect(unexplained).toEqual([survivor(1)]);
  });
});

describe('the score', () => {
  const fates = ['accused', 'incomplete', 'stopped', 'timeout', 'own-tests', 'survived'] as const;
  const mutants = fates.map((fate): Mutant => ({ ...survivor(1), fate }));

  it("counts what the suites notice apart from what the kit's own tests do", () => {
    expect(scoreOf([...mutants, ...mutants.slice(0, 2)])).toEqual({
      mutants: 8,
      noticed: 7,
      sample: 8,
      fates: { accused: 2, incomplete: 2, stopped: 1, timeout: 1, 'own-tests': 1, survived: 1 },
      suites: 75,
    });
  });

  it('says of the suites alone only what they were asked about first', () => {
    const others = mutants.map((mutant): Mutant => ({ ...mutant, first: 'own-tests' }));
    const { suites, fates: counted } = scoreOf(mutants);
    expect(scoreOf([...others, ...mutants, ...others])).toEqual({
      mutants: 18,
      noticed: 15,
      sample: 6,
      fates: counted,
      suites,
    });
    expect(() => scoreOf(others)).toThrow(RangeError);
  });

  it('of what is ruled out leaves out what is permitted and what nothing can tell', () => {
    const score = scoreOf([survivor(1), survivor(2), { ...survivor(3), fate: 'accused' }]);
    expect(ruledOut(score, [])).toBeCloseTo(100 / 3);
    expect(ruledOut(score, [{ kind: 'permitted' }])).toBe(50);
    expect(ruledOut(score, [{ kind: 'permitted' }, { kind: 'equal' }])).toBe(100);
    expect(ruledOut(score, [{ kind: 'missed' }, { kind: 'equal' }])).toBe(50);
  });

  it('of nothing is refused', () => {
    expect(() => scoreOf([])).toThrow(RangeError);
  });

  it('names who noticed most first', () => {
    const by = (...ids: readonly string[]): Mutant[] =>
      ids.map((id) => ({ ...survivor(1), by: id }));
    expect(Object.entries(noticedBy([...by('A', 'B', 'B'), survivor(1)]))).toEqual([
      ['B', 2],
      ['A', 1],
    ]);
  });
});

describe('the choice of mutants', () => {
  const keys = Array.from({ length: 2000 }, (_, line) =>
    keyOf({
      fileName: FILE,
      location: { start: { line, column: 0 }, end: { line, column: 4 } },
      mutatorName: 'BooleanLiteral',
      replacement: 'true',
    }),
  );

  it('is about the share, the same for the same seed, and other for another', () => {
    const chosen = (seed: number): string[] =>
      keys.filter((key) => isChosen(key, { seed, share: 0.1 }));
    expect(chosen(1).length / keys.length).toBeCloseTo(0.1, 1);
    expect(chosen(1)).toEqual(chosen(1));
    expect(chosen(1)).not.toEqual(chosen(2));
  });

  it('is everything where the share is 1', () => {
    expect(keys.every((key) => isChosen(key, { seed: 1, share: 1 }))).toBe(true);
  });

  it('asks the suites first about a part, and the own tests about the rest of a whole run only', () => {
    const counts = (part: number, share: number): readonly number[] => {
      const firsts = keys.map((key) => firstWith(key, part, { seed: 1, share }));
      return ['suites', 'own-tests', undefined].map(
        (one) => firsts.filter((first) => first === one).length / keys.length,
      );
    };
    expect(counts(1, 1)).toEqual([1, 0, 0]);
    const [suites = 0, ownTests = 0, leftOut] = counts(0.1, 1);
    expect([suites + ownTests, leftOut]).toEqual([1, 0]);
    expect(suites).toBeCloseTo(0.1, 1);
    const [ofAShare = 0, , rest] = counts(0.1, 0.5);
    expect([ofAShare + (rest ?? 0), counts(0.1, 0.5)[1]]).toEqual([1, 0]);
    expect(ofAShare).toBeCloseTo(0.05, 1);
  });

  it('finds a mutant again in what is reported of it, which counts from 1', () => {
    const { location, mutatorName, replacement } = result();
    const where = { start: { line: 1, column: 2 }, end: { line: 2, column: 3 } };
    expect(fromReport(location)).toEqual(where);
    const key = keyOf({ fileName: FILE, location: where, mutatorName, replacement });
    const { first } = read();
    expect(first).toBe(firstWith(key, targetOf(FILE).part, WHOLE));
  });
});

describe('the order of the trials', () => {
  it('leaves nothing out and keeps the order of what it does not name', () => {
    const ids = ['UNKNOWN-1', 'LIMIT-DEFAULT', 'UNKNOWN-2', 'SCHEMA-JSON'].map((id) => ({ id }));
    const ordered = inOrder(ids);
    expect([...ordered].sort((a, b) => ids.indexOf(a) - ids.indexOf(b))).toEqual(ids);
    const unknown = ordered.filter(({ id }) => id.startsWith('UNKNOWN'));
    expect(unknown.map(({ id }) => id)).toEqual(['UNKNOWN-1', 'UNKNOWN-2']);
  });
});

describe('a file', () => {
  it.each([
    ['src/reference/pipeline.ts', 'reference'],
    ['src/reference/recorded-data.ts', 'set-up'],
    ['src/oracle/defects/limit.ts', 'oracle'],
    ['src/protocol/sign.ts', 'protocol'],
  ])('%s belongs to %s', (file, id) => {
    expect(targetOf(file).id).toBe(id);
  });

  it('of no target is refused', () => {
    expect(() => targetOf('src/engine/run.ts')).toThrow(RangeError);
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
  });
});

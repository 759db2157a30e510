import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { parse } from 'yaml';
import { text } from '../../text.ts';
import type { Part } from '../part.ts';
import { explain, type ExplainedMutant, type Explanation } from './explain.ts';
import { figuresOf } from './figures.ts';
import { numbered, readMutant, type Mutant } from './mutant.ts';
import { runStryker } from './run-stryker.ts';
import { LEFT_OUT } from './runner.ts';
import { noticedBy, ruledOut, scoreOf } from './score.ts';
import { targetOf, targets, type Target } from './targets.ts';

const RUNS = 20;

/** With few cases it depends on what is drawn whether a fault is found: the seed of the proof chooses among the mutants. */
const CASES_SEED = 1;

/** What the suites alone have to notice of the reference endpoint's mutants that the document rules out, in percent. */
const LEAST = 95;

/** Every mutant of the mutated rooms that the seed chooses, with what became of it. */
async function tryMutants(options: Parameters<Part['run']>[0]): Promise<readonly Mutant[]> {
  const { seed, share, say } = options;
  const results = await runStryker({
    mutate: targets.flatMap(({ files }) => files),
    seed: CASES_SEED,
    chosenBy: seed,
    share,
    runs: RUNS,
    listener: { say },
  });
  const sources = new Map<string, string>();
  const mutants: ReturnType<typeof readMutant>[] = [];
  for (const result of results.sort(byPlace)) {
    const file = relative(process.cwd(), result.fileName).split(sep).join('/');
    const source = sources.get(file) ?? (await readFile(result.fileName, 'utf8'));
    sources.set(file, source);
    const mutant = readMutant(result, file, source, { seed, share });
    // What no trial reaches is not tried at all, chosen or not.
    const reached = result.status !== 'NoCoverage';
    if (reached && (mutant.first === undefined) !== (result.statusReason === LEFT_OUT)) {
      throw new Error(`${describe(mutant)} was not tried as the seed says`);
    }
    mutants.push(mutant);
  }
  return numbered(mutants);
}

async function readExplanations(): Promise<readonly Explanation[]> {
  const file = new URL('./explained.yaml', import.meta.url);
  return parse(await readFile(file, 'utf8')) as readonly Explanation[];
}

function byPlace(
  a: { readonly fileName: string; readonly location: Place },
  b: { readonly fileName: string; readonly location: Place },
): number {
  return (
    a.fileName.localeCompare(b.fileName) ||
    a.location.start.line - b.location.start.line ||
    a.location.start.column - b.location.start.column
  );
}

interface Place {
  readonly start: { readonly line: number; readonly column: number };
}

function describe({
  file,
  line,
  mutator,
  original,
  replacement,
}: Pick<Mutant, 'file' | 'line' | 'mutator' | 'original' | 'replacement'>): string {
  return `${file}:${line} ${mutator}: ${original} → ${replacement}`;
}

/** Mutants that nobody chose, against the suites. */
export const mutants: Part = {
  id: 'mutants',
  claim: text(
    `Of the mutants of the reference endpoint that the document rules out the suites notice at least ${LEAST} %; what they let pass of it, and what both they and the kit's own tests let pass of the oracle and the protocol, is explained one by one`,
    `参考端点的变异体中，凡文档所排除者，套件至少发现 ${LEAST} %；其余被放过者，以及判定器与协议中套件和自身测试都放过者，逐一说明`,
  ),
  async run(options) {
    const all = await tryMutants(options);
    const explanations = await readExplanations();
    const survivors = all.filter(({ fate }) => fate === 'survived');
    const { explained, unexplained, stale } = explain(survivors, explanations);
    const here = targets.flatMap((target) => {
      const own = all.filter((mutant) => mutant.target === target.id);
      if (own.length === 0) return [];
      return [{ target, own, score: scoreOf(own) }];
    });
    const explainedOf = ({ id }: Target): readonly ExplainedMutant[] =>
      explained.filter(({ target }) => target === id);
    // Of a share the mutant that is explained may not have been tried.
    const whole = options.share === 1;
    return {
      figures: here.flatMap(({ target, score }) => figuresOf(target, score, explainedOf(target))),
      findings: [
        ...here
          .filter(({ target }) => target.id === 'reference')
          .map(({ target, score }) => ({ target, noticed: ruledOut(score, explainedOf(target)) }))
          .filter(({ noticed }) => whole && noticed < LEAST)
          .map(
            ({ target, noticed }) =>
              `of ${target.title.en} the suites notice ${noticed.toFixed(1)} %`,
          ),
        // What the endpoint is started with is published and not claimed: other data is as good.
        ...unexplained
          .filter(({ file }) => targetOf(file).explained)
          .map((mutant) => `nothing notices ${describe(mutant)}`),
        ...(whole
          ? stale.map(
              ({ file, mutator, original, replacement }) =>
                `explained.yaml explains what is noticed: ${file} ${mutator}: ${original} → ${replacement}`,
            )
          : []),
      ],
      data: {
        seed: CASES_SEED,
        runs: RUNS,
        targets: here.map(({ target, own, score }) => ({
          id: target.id,
          title: target.title,
          ...score,
          noticedBy: noticedBy(own),
        })),
        explained,
        unexplained,
        ownTests: all.filter(({ fate, first }) => fate === 'own-tests' && first === 'suites'),
      },
    };
  },
};

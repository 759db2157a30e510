import { randomInt } from 'node:crypto';
import type { RunSettings } from '../../engine/settings.ts';
import { parseChoice } from './choice.ts';
import { parseFormats, type ReportFormat } from './formats.ts';
import { parseWholeNumber } from './number.ts';
import { prepareOutputFolder } from './output-folder.ts';
import { readDeviations } from './read-deviations.ts';
import { selectRequirements, type SelectionFlags, type Side } from './select-requirements.ts';

/** The flags that runs of both sides share, as they were written. */
export interface PlanFlags extends SelectionFlags {
  readonly config?: string;
  readonly runs?: string;
  readonly seed?: string;
  readonly deviations?: string;
  readonly out?: string;
  readonly format?: readonly string[];
  readonly lang?: string;
  readonly allowIncomplete?: boolean;
}

/** What is drawn and assessed. */
export type CasePlan = Pick<RunSettings, 'runs' | 'seed' | 'selected' | 'deviations'>;

/** Where the results go and what they are taken for. */
export interface OutputPlan {
  /** Full path of the output folder, which exists and can be written. */
  readonly out: string;
  /** Reports to write; always with `json`, which every other is rendered from and replayed by. */
  readonly formats: readonly ReportFormat[];
  readonly lang: 'en' | 'zh';
  readonly allowIncomplete: boolean;
}

const DEFAULT_RUNS = 100;
const DEFAULT_OUT = 'reports/latest';

/** @throws UserError for the first flag that is wrong */
export async function loadCases(flags: PlanFlags, cwd: string, side: Side): Promise<CasePlan> {
  return {
    runs:
      flags.runs === undefined
        ? DEFAULT_RUNS
        : parseWholeNumber('--runs', flags.runs, { min: 1, max: 1_000_000 }),
    seed:
      flags.seed === undefined
        ? randomInt(0, 2 ** 31)
        : parseWholeNumber('--seed', flags.seed, { min: -(2 ** 31), max: 2 ** 31 - 1 }),
    selected: selectRequirements(flags, side),
    deviations: await readDeviations(flags.deviations, cwd),
  };
}

/**
 * Makes the output folder. Called when everything else was found right, because this is what leaves
 * something behind.
 *
 * @throws UserError for the first flag that is wrong, or when the folder cannot be made
 */
export async function loadOutput(flags: PlanFlags, cwd: string): Promise<OutputPlan> {
  return {
    formats: parseFormats(flags.format === undefined ? undefined : [...flags.format, 'json']),
    lang: flags.lang === undefined ? 'en' : parseChoice('--lang', flags.lang, ['en', 'zh']),
    allowIncomplete: flags.allowIncomplete ?? false,
    out: await prepareOutputFolder(flags.out ?? DEFAULT_OUT, cwd),
  };
}

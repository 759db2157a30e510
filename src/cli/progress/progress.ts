import { requirementCatalogue } from '../../generated/requirements.ts';
import type { RequirementResult, RunEvent } from '../../generated/results.ts';
import type { Output } from '../io.ts';
import { oneLine } from '../quote.ts';
import type { Style } from '../style.ts';
import { formatTally, tally } from './tally.ts';

export interface ProgressOptions {
  readonly output: Output;
  readonly style: Style;
  /** Characters in a line. */
  readonly width: number;
  readonly selected: readonly string[];
  readonly lang: 'en' | 'zh';
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Shows how a run goes on. */
export interface Progress {
  readonly onEvent: (event: RunEvent) => void;
  /** Leaves the terminal clean for what follows. May be called more than once. */
  readonly end: () => void;
}

const CLEAR_LINE = '\r\u001b[2K';

/**
 * On a terminal one line that updates, and a line that stays for each requirement that fails or is
 * warned about; elsewhere, in the log of a build, one line for each suite that is through.
 */
export function createProgress(options: ProgressOptions): Progress {
  const { output, selected } = options;
  const suiteOf = new Map(requirementCatalogue.map(({ id, suite }) => [id as string, suite]));
  const results: RequirementResult[] = [];
  const startedAt = options.now();
  let shown = false;

  function clear(): void {
    if (shown) output.write(CLEAR_LINE);
    shown = false;
  }

  function update(): void {
    const seconds = Math.round((options.now() - startedAt) / 1000);
    const line = `${results.length} of ${selected.length} checked: ${formatTally(tally(results))} (${seconds} s)`;
    output.write(`${CLEAR_LINE}${options.style.paint('dim', line.slice(0, options.width - 1))}`);
    shown = true;
  }

  function tellFinding(result: RequirementResult): void {
    clear();
    output.write(`${formatFinding(result, options)}\n`);
  }

  function tellSuite(suite: string): void {
    const all = selected.filter((id) => suiteOf.get(id) === suite).length;
    const own = results.filter((result) => result.suite === suite);
    if (own.length === all) output.write(`${suite}: ${formatTally(tally(own))}\n`);
  }

  return {
    onEvent(event) {
      if (event.event === 'requirement-finished') {
        const { result } = event;
        results.push(result);
        const found = result.outcome === 'failed' || result.outcome === 'warned';
        if (found && output.isTTY) tellFinding(result);
        if (!output.isTTY) tellSuite(result.suite);
      }
      if (output.isTTY && event.event !== 'run-finished') update();
    },
    end: clear,
  };
}

function formatFinding(result: RequirementResult, { style, lang }: ProgressOptions): string {
  const mark =
    result.outcome === 'failed'
      ? style.paint(['red', 'bold'], '✗ failed')
      : style.paint('yellow', '! warned');
  const title = lang === 'zh' ? result.zh.title : result.title;
  return `${mark}  ${oneLine(result.id)}  ${oneLine(title)}`;
}

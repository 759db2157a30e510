import type { Results } from '../generated/results.ts';
import type { CommandContext } from './command-context.ts';
import type { OutputPlan } from './config/load-plan.ts';
import type { SuiteRun } from './execute-run.ts';
import { widthOf } from './io.ts';
import { createProgress } from './progress/progress.ts';
import { summaryFor } from './summary-for.ts';

/**
 * Runs the suites of a side, shows how it goes on, writes the reports and prints the summary.
 *
 * @throws UserError what could not be written; the summary was printed all the same
 */
export async function runSuite(
  context: CommandContext,
  run: SuiteRun,
  output: OutputPlan,
): Promise<Results> {
  const { io, err } = context;
  const progress = createProgress({
    output: io.stderr,
    style: err,
    width: widthOf(io.stderr, io.env),
    selected: run.started.selected,
    lang: output.lang,
    now: io.now,
  });
  try {
    // The test runner is large; a mistake in the flags is told without it.
    const { executeRun } = await import('./execute-run.ts');
    const { results, unwritten } = await executeRun(run, {
      out: output.out,
      formats: output.formats,
      lang: output.lang,
      signal: io.signal,
      onEvent: progress.onEvent,
      now: io.now,
    });
    progress.end();
    const formats = unwritten === undefined ? output.formats : [];
    io.stdout.write(summaryFor(results, context, { ...output, formats }));
    if (unwritten !== undefined) throw unwritten;
    return results;
  } finally {
    progress.end();
  }
}

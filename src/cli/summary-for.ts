import { join, relative } from 'node:path';
import type { Results } from '../generated/results.ts';
import { renderTerminal } from '../report/terminal/render-terminal.ts';
import type { CommandContext } from './command-context.ts';
import type { ReportFormat } from './config/formats.ts';
import { widthOf } from './io.ts';

export interface SummaryOptions {
  /** Full path of the folder that holds the results. */
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  readonly lang: 'en' | 'zh';
}

/** What a run prints at its end, with paths as the user would write them. */
export function summaryFor(
  results: Results,
  { io, out: style }: CommandContext,
  { out, formats, lang }: SummaryOptions,
): string {
  const shown = (name: string): string => {
    const path = join(out, name);
    const nearby = relative(io.cwd, path);
    return nearby.startsWith('..') ? path : nearby;
  };
  return renderTerminal(results, {
    lang,
    colour: style.enabled,
    width: Math.min(widthOf(io.stdout, io.env), 100),
    resultsPath: shown('results.json'),
    ...(formats.includes('html') ? { reportPath: shown('index.html') } : {}),
  });
}

import type { Command } from 'commander';
import type { Bind } from '../command-context.ts';
import { collect } from './collect.ts';

const MORE = `
An events.ndjson is read as well: it holds what a run found that was cut off.

Examples:
  $ fnf-conformance report reports/latest/results.json --lang zh
  $ fnf-conformance report reports/latest/events.ndjson --out recovered

Exit codes: 0 rendered, whatever the verdict, 2 wrong usage or unreadable
results.
`;

/** Declares `report`. */
export function addReport(program: Command, bind: Bind): void {
  program
    .command('report')
    .description('render the reports again from stored results')
    .argument('<results.json>', 'results, or the events of a run that was cut off')
    .option('--out <dir>', 'folder for the reports (default: that of the results)')
    .option('--format <name>', 'html, json or junit (repeatable; default: all)', collect)
    .option('--lang <language>', 'en or zh (default: en)')
    .addHelpText('after', MORE)
    .action(bind(async () => (await import('./report.ts')).report));
}

import type { Command } from 'commander';
import { collect } from './collect.ts';

/** The flags by which a run of either side says what is drawn and assessed. */
export function addSelection(command: Command): Command {
  return command
    .optionsGroup('What to check:')
    .option('--requirement <id>', 'only this requirement (repeatable; adds to --suite)', collect)
    .option('--suite <name>', 'only this suite (repeatable; adds to --requirement)', collect)
    .option('--runs <n>', 'generated cases for each requirement (default: 100)')
    .option('--seed <n>', 'draw the same cases again; a 32-bit integer (default: drawn afresh)')
    .option('--shard <i/n>', 'only the i-th of n parts')
    .option('--deviations <file>', 'known deviations, JSON or YAML');
}

/** The flags by which it says where the results go. */
export function addOutput(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .option('--out <dir>', 'folder for the results and reports (default: reports/latest)')
    .option('--format <name>', 'html, json or junit (repeatable; default: all)', collect)
    .option('--lang <language>', 'en or zh (default: en)')
    .option('--allow-incomplete', 'exit 0 where nothing failed but something could not be assessed')
    .optionsGroup('General:')
    .helpOption('-h, --help', 'show help');
}

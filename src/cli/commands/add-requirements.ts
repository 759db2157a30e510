import type { Command } from 'commander';
import type { Bind } from '../command-context.ts';

const MORE = `
Levels: a MUST that fails fails the run, a SHOULD warns, a MAY is only observed.
Basis:  documented on the operation's own page; documented-elsewhere in another
        official text; entailed by what is documented; observed in examples.
`;

/** Declares `requirements`. */
export function addRequirements(program: Command, bind: Bind): void {
  program
    .command('requirements')
    .description('list everything that is checked')
    .option('--side <side>', 'server or client (default: both)')
    .option('--format <name>', 'table or json (default: table)')
    .option('--lang <language>', 'en or zh (default: en)')
    .addHelpText('after', MORE)
    .action(bind(async () => (await import('./requirements.ts')).requirements));
}

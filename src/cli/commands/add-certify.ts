import type { Command } from 'commander';
import type { Bind } from '../command-context.ts';
import { addOutput, addSelection } from './shared-options.ts';

const MORE = `
The driver is a small program that has the SDK make the calls: JSON-RPC 2.0 on
stdin and stdout, one message a line. README, "Certify your SDK", is its guide.
The kit plays the endpoint on 127.0.0.1 and makes the credentials up; nothing
else is contacted.

Examples:
  $ fnf-conformance certify --smoke -- node drivers/node/fnf.mjs
  $ fnf-conformance certify -- node drivers/node/fnf.mjs
  $ fnf-conformance certify --suite signing --seed 42 -- python3 my_driver.py

Exit codes: 0 conformant, 1 not conformant, 2 wrong usage, or the driver cannot
be started, or what was found cannot be written, 3 incomplete.
`;

/** Declares `certify`. */
export function addCertify(program: Command, bind: Bind): void {
  const command = program
    .command('certify')
    .description('check a client SDK through its driver and write a report')
    .argument('[driver...]', 'command of the driver, behind --')
    .optionsGroup('Writing a driver:')
    .option('--smoke', 'make one call and print all that was said; write no report')
    .option(
      '--attach',
      'the same with a driver that you start yourself, its stdin and stdout tied to those of this command',
    );
  addSelection(command);
  command
    .optionsGroup('Limits:')
    .option('--max-requests <n>', 'calls in all (default: unbounded)')
    .option('--max-time <duration>', 'length of the run, such as 90s or 15m (default: unbounded)')
    .option('--timeout <duration>', 'wait for the driver to answer a call (default: 30s)')
    .option(
      '--config <file>',
      'JSON or YAML, for its limits (default: fnf-conformance.config.json or .yaml, if there)',
    );
  addOutput(command)
    .addHelpText('after', MORE)
    .action(bind(async () => (await import('./certify.ts')).certify));
}

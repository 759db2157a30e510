import type { Command } from 'commander';
import type { Bind } from '../command-context.ts';
import { collect } from './collect.ts';
import { addOutput, addSelection } from './shared-options.ts';

const MORE = `
Credentials come from ALIBABA_CLOUD_ACCESS_KEY_ID,
ALIBABA_CLOUD_ACCESS_KEY_SECRET and ALIBABA_CLOUD_SECURITY_TOKEN, or from the
config file; never from a flag, which every process can see. Nothing but
GetExecutionHistory is ever called.

Examples:
  $ fnf-conformance run
  $ fnf-conformance run --endpoint http://127.0.0.1:8080 \\
      --flow orders --execution run-1
  $ fnf-conformance run --suite limit --suite pagination --seed 42

Exit codes: 0 conformant, 1 not conformant, 2 wrong usage or configuration,
or what was found cannot be written, 3 incomplete.
`;

/** Declares `run`. */
export function addRun(program: Command, bind: Bind): void {
  const command = program
    .command('run')
    .description(
      'check an endpoint and write a report; without --endpoint, the reference endpoint that is built in',
    )
    .optionsGroup('Endpoint:')
    .option('--endpoint <url>', 'origin of the endpoint, http or https')
    .option(
      '--flow <name>',
      'flow of an execution that exists (repeatable, in pairs with --execution)',
      collect,
    )
    .option('--execution <name>', 'its execution (repeatable)', collect)
    .option('--signature <kind>', 'what the endpoint speaks: rpc, acs3 or both (default: both)')
    .option(
      '--profile <name>',
      'error codes to expect: documented, or gateway for those of the public gateway too (default: documented)',
    )
    .option(
      '--config <file>',
      'JSON or YAML (default: fnf-conformance.config.json or .yaml, if there)',
    );
  addSelection(command);
  command
    .optionsGroup('Limits:')
    .option('--rate <n>', 'requests a second (default: 10; unbounded on this machine)')
    .option('--max-requests <n>', 'requests in all (default: 5000; unbounded on this machine)')
    .option('--max-time <duration>', 'length of the run, such as 90s or 15m (default: unbounded)')
    .option('--concurrency <n>', 'requests under way at once (default: 4; 8 on this machine)')
    .option('--timeout <duration>', 'wait for an answer (default: 10s)')
    .option(
      '--max-clock-skew <duration>',
      'clock difference beyond which a request is late (default: 15m)',
    );
  addOutput(command)
    .addHelpText('after', MORE)
    .action(bind(async () => (await import('./run.ts')).run));
}

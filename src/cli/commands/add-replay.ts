import type { Command } from 'commander';
import type { Bind } from '../command-context.ts';
import { collect } from './collect.ts';

const MORE = `
Endpoints: the stored request is signed afresh. Endpoint and executions are
those of the results unless others are named; the reference endpoint is started
again.
Credentials and limits come from where run takes them. SDKs: the stored case is
played again through the driver of the results, or another one behind --.

Examples:
  $ fnf-conformance replay reports/latest/results.json LIMIT-UPPER-BOUND
  $ fnf-conformance replay sdk/results.json DECODING-INT64 -- node driver.mjs

Exit codes: 0 the requirement holds now, 1 it still fails, 2 wrong usage,
3 it could not be assessed.
`;

/** Declares `replay`. */
export function addReplay(program: Command, bind: Bind): void {
  program
    .command('replay')
    .description('run the stored counterexample of a requirement again')
    .argument('<results.json>', 'results of an earlier run')
    .argument('<requirement>', 'id of a requirement that failed there')
    .argument(
      '[driver...]',
      'of an SDK: another driver command than that of the results, behind --',
    )
    .option('--endpoint <url>', 'another endpoint than that of the results')
    .option('--flow <name>', 'flow of another execution (repeatable, with --execution)', collect)
    .option('--execution <name>', 'its execution (repeatable)', collect)
    .option('--config <file>', 'JSON or YAML, as for run')
    .option('--timeout <duration>', 'wait for an answer (default: 10s; for a driver 30s)')
    .option('--lang <language>', 'en or zh (default: en)')
    .addHelpText('after', MORE)
    .action(bind(async () => (await import('./replay.ts')).replay));
}

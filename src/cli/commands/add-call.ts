import type { Command } from 'commander';
import type { Bind } from '../command-context.ts';
import { collect } from './collect.ts';

const MORE = `
Parameters are given as Name=value. A common parameter (Action, Version, Format,
AccessKeyId, SignatureMethod, SignatureVersion, SignatureNonce, Timestamp,
SecurityToken) replaces the one that a correct request would have, before it is
signed; with acs3 it stands in its header. Nothing is tried again.

Examples:
  $ fnf-conformance call FlowName=orders ExecutionName=run-1 Limit=2 \\
      --endpoint http://127.0.0.1:8080
  $ fnf-conformance call Limit=1000 FlowName=orders ExecutionName=run-1
  $ fnf-conformance call Timestamp=2020-01-01T00:00:00Z FlowName=orders \\
      ExecutionName=run-1 --signature acs3

Exit codes: 0 a page came, 1 another answer came, 2 wrong usage, 3 no answer.
`;

/** Declares `call`. */
export function addCall(program: Command, bind: Bind): void {
  program
    .command('call')
    .description('sign and send one request, and show what came back')
    .argument('<Name=value...>', 'parameters of the request')
    .option('--endpoint <url>', 'origin of the endpoint (default: from the config file)')
    .option('--config <file>', 'JSON or YAML, as for run')
    .option('--signature <kind>', 'rpc or acs3 (default: rpc, or the first of the config file)')
    .option('--method <method>', 'HTTP method (default: GET)')
    .option('--header <line>', 'a further header, "Name: value" (repeatable)', collect)
    .option('--timeout <duration>', 'wait for an answer (default: 10s)')
    .addHelpText('after', MORE)
    .action(bind(async () => (await import('./call.ts')).call));
}

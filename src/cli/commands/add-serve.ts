import type { Command } from 'commander';
import type { Bind } from '../command-context.ts';
import { collect } from './collect.ts';

const MORE = `
When it is ready it prints one line of JSON on standard output:
  {"url":"http://127.0.0.1:41234","accessKeyId":"…","accessKeySecret":"…"}

Examples:
  $ fnf-conformance serve --port 8080
  $ fnf-conformance serve --list-faults
  $ fnf-conformance serve --data transcript.json
`;

/** Declares `serve`. */
export function addServe(program: Command, bind: Bind): void {
  program
    .command('serve')
    .description('run the reference endpoint until Ctrl-C')
    .option('--port <n>', 'port on 127.0.0.1 (default: a free one)')
    .option('--fault <id>', 'misbehave in this way (repeatable)', collect)
    .option('--list-faults', 'list the faults and exit')
    .option('--data <file>', 'histories to serve, as the aliyun CLI prints them')
    .option('--seed <n>', 'seed of the generated histories; a 32-bit integer (default: 1)')
    .addHelpText('after', MORE)
    .action(bind(async () => (await import('./serve.ts')).serve));
}

import { Command } from 'commander';
import { kit } from '../engine/kit.ts';
import type { Bind, CommandContext } from './command-context.ts';
import { widthOf } from './io.ts';
import { addCall } from './commands/add-call.ts';
import { addCertify } from './commands/add-certify.ts';
import { addLater } from './commands/add-later.ts';
import { addReplay } from './commands/add-replay.ts';
import { addReport } from './commands/add-report.ts';
import { addRequirements } from './commands/add-requirements.ts';
import { addRun } from './commands/add-run.ts';
import { addScoreboard } from './commands/add-scoreboard.ts';
import { addServe } from './commands/add-serve.ts';

const EXAMPLES = `
Examples:
  Check the reference endpoint that is built in:
    $ fnf-conformance run
  Check an endpoint, with credentials from the environment:
    $ fnf-conformance run --endpoint https://cn-hangzhou.fnf.aliyuncs.com \\
        --flow orders --execution run-1
  Check a client SDK through its driver:
    $ fnf-conformance certify -- node drivers/node/fnf.mjs
  Look into a finding:
    $ fnf-conformance replay reports/latest/results.json LIMIT-UPPER-BOUND

Exit codes:
  0  conformant, or done     2  wrong usage or configuration
  1  not conformant          3  incomplete: something could not be assessed
                             70 a defect of fnf-conformance itself
`;

/**
 * The command line as commander knows it. Commands are loaded when they are called, so that help and
 * mistakes are answered at once.
 *
 * @param finish takes the exit code of the command that ran
 */
export function createProgram(
  context: CommandContext,
  finish: (exitCode: number) => void,
): Command {
  const { io, out, err } = context;
  const program = new Command('fnf-conformance')
    .description(
      'Checks endpoints and client SDKs of one API operation, GetExecutionHistory of Alibaba Cloud CloudFlow (fnf 2019-03-15), against its documentation.',
    )
    .version(kit.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show the help of a command')
    .option('--no-color', 'write without colours (NO_COLOR and FORCE_COLOR count too)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        io.stderr.write(text);
      },
      // Told by the error that is thrown, on one line.
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(widthOf(io.stdout, io.env), 100),
      getErrHelpWidth: () => Math.min(widthOf(io.stderr, io.env), 100),
      getOutHasColors: () => out.enabled,
      getErrHasColors: () => err.enabled,
    })
    .configureHelp({
      // What follows a name is told by its own help, and would leave no room here.
      subcommandTerm: (command) => command.name(),
      styleTitle: (text) => out.paint('bold', text),
      styleCommandText: (text) => out.paint('cyan', text),
      styleSubcommandText: (text) => out.paint('cyan', text),
      styleOptionText: (text) => out.paint('cyan', text),
      styleArgumentText: (text) => out.paint('yellow', text),
    })
    .addHelpText('after', EXAMPLES);
  const bind: Bind =
    (load) =>
    async (...args) => {
      // Commander hands over the operands that were declared, then the flags, then the command itself.
      const operands = args.slice(0, -2);
      const action = (await load()) as (...all: readonly unknown[]) => Promise<number>;
      finish(await action(context, args.at(-2), ...operands));
    };
  for (const add of [
    addRun,
    addCertify,
    addServe,
    addReplay,
    addCall,
    addRequirements,
    addReport,
    addScoreboard,
    addLater,
  ]) {
    add(program, bind);
  }
  return program;
}

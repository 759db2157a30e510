import { CommanderError } from 'commander';
import { ResultsError } from '../report/results-error.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, signalExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';
import { oneLine } from './quote.ts';
import { reportDefect } from './report-defect.ts';
import { styleFor } from './style.ts';
import { UserError } from './user-error.ts';

/**
 * Runs one command line.
 *
 * @param argv what stands behind the name of the program
 * @returns the exit code: that of the command, 2 for a mistake of the user's, 70 for a defect of the
 * kit, 128 and the signal's number for a command that a signal ended
 */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<number> {
  const context: CommandContext = {
    io,
    out: styleFor(io.stdout, io.env, argv),
    err: styleFor(io.stderr, io.env, argv),
  };
  let exitCode: number = EXIT.usage;
  try {
    const program = createProgram(context, (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    exitCode = exitCodeOfError(error, context);
  }
  return io.signal.aborted ? signalExitCode(io.signal.reason) : exitCode;
}

function exitCodeOfError(error: unknown, { io, err }: CommandContext): number {
  const complain = (message: string): number => {
    io.stderr.write(`${err.paint(['red', 'bold'], 'error:')} ${oneLine(message)}\n`);
    return EXIT.usage;
  };
  if (error instanceof CommanderError) {
    // Help and version end the parsing by an error too.
    if (error.exitCode === 0) return EXIT.conformant;
    return error.code === 'commander.help' ? EXIT.usage : complain(usageMessage(error.message));
  }
  if (error instanceof UserError || error instanceof ResultsError) return complain(error.message);
  return reportDefect(error, io);
}

/** Commander's message as one of ours: a suggestion behind it, and where to look. */
function usageMessage(message: string): string {
  const [what = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1).replace(/\.$/, '')}.`;
  const help = suggestion?.replace(/^\((.*)\)$/, '$1') ?? '`--help` shows what there is.';
  return `${sentence} ${help}`;
}

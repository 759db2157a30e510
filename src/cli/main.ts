#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';
import { EXIT, signalExitCode } from './exit-code.ts';
import { processIo } from './process-io.ts';
import { reportDefect } from './report-defect.ts';

// Whatever ends the process before a command has decided, it must not look like success.
process.exitCode = EXIT.defect;

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    // The first lets the command write what it knows; a second one is meant.
    if (interruption.signal.aborted) process.exit(signalExitCode(name));
    interruption.abort(name);
  });
}

const io = processIo(process, interruption.signal);
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    process.exit(reportDefect(error, io));
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), io);

// A socket or thread that somebody forgot must not keep the shell waiting.
setTimeout(() => process.exit(), 3000).unref();

#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';
import { EXIT, signalExitCode } from './exit-code.ts';
import { processIo } from './process-io.ts';
import { reportDefect } from './report-defect.ts';

// Whatever ends the process before a command has decided, it must not look like success.
process.exitCode = EXIT.defect;

/** `timeout` and a terminal may send the same signal twice, to the process and to its group, in milliseconds. */
const SAME_SIGNAL_MS = 500;

const interruption = new AbortController();
let interruptedAt = 0;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    // The first lets the command write what it knows; a second one is meant.
    if (!interruption.signal.aborted) {
      interruptedAt = performance.now();
      interruption.abort(name);
    } else if (performance.now() - interruptedAt > SAME_SIGNAL_MS) {
      process.exit(signalExitCode(name));
    }
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

#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { serveDriver } from './serve-driver.ts';

// The driver of the faithful SDK as a program. Run it with `--fault <id>`, as often as wanted, to break it.
const USAGE_EXIT_CODE = 2;

try {
  const { values } = parseArgs({ options: { fault: { type: 'string', multiple: true } } });
  await serveDriver({
    stdin: process.stdin,
    stdout: process.stdout,
    faults: values.fault ?? [],
    environment: process.env,
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = USAGE_EXIT_CODE;
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  faults,
  readRecordedData,
  ReferenceSetupError,
  startReference,
  type RecordedData,
  type ReferenceEndpoint,
} from '../../reference/index.ts';
import type { CommandContext } from '../command-context.ts';
import { parseWholeNumber } from '../config/number.ts';
import { EXIT } from '../exit-code.ts';
import { fileProblem } from '../file-problem.ts';
import { didYouMean } from '../nearest.ts';
import { quote } from '../quote.ts';
import { UserError } from '../user-error.ts';

export interface ServeFlags {
  readonly port?: string;
  readonly fault?: readonly string[];
  readonly listFaults?: boolean;
  readonly data?: string;
  readonly seed?: string;
}

function describe({
  flowName,
  executionName,
  running,
  foreign,
}: ReferenceEndpoint['executions'][number]): string {
  const kind = running === true ? '  (running)' : foreign === true ? '  (foreign)' : '';
  return `  --flow ${flowName} --execution ${executionName}${kind}\n`;
}

/** Runs the reference endpoint until a signal comes. Standard output holds one line of JSON and nothing else. */
export async function serve({ io, out, err }: CommandContext, flags: ServeFlags): Promise<number> {
  if (flags.listFaults === true) {
    const width = Math.max(...faults.map(({ id }) => id.length));
    for (const { id, title } of faults) {
      io.stdout.write(`${out.paint('cyan', id.padEnd(width))}  ${title.en}\n`);
    }
    return EXIT.conformant;
  }
  const port =
    flags.port === undefined ? 0 : parseWholeNumber('--port', flags.port, { min: 0, max: 65_535 });
  const seed =
    flags.seed === undefined
      ? undefined
      : parseWholeNumber('--seed', flags.seed, { min: -(2 ** 31), max: 2 ** 31 - 1 });
  const chosen = flags.fault ?? [];
  for (const id of chosen) checkFault(id);
  const data = flags.data === undefined ? undefined : await readData(flags.data, io.cwd);
  const endpoint = await start({
    port,
    faults: chosen,
    ...(data === undefined ? {} : { data }),
    ...(seed === undefined ? {} : { seed }),
  });
  try {
    const { accessKeyId, accessKeySecret } = endpoint.credentials.main;
    io.stdout.write(`${JSON.stringify({ url: endpoint.url, accessKeyId, accessKeySecret })}\n`);
    const faulty = chosen.length === 0 ? '' : ` with ${chosen.join(', ')}`;
    io.stderr.write(
      `${err.paint('bold', 'Reference endpoint')} on ${endpoint.url}${faulty}. Ctrl-C ends it.\n`,
    );
    io.stderr.write(`Executions:\n${endpoint.executions.map(describe).join('')}`);
    await aborted(io.signal);
  } finally {
    await endpoint.close();
  }
  return EXIT.conformant;
}

function checkFault(id: string): void {
  const ids = faults.map((fault) => fault.id);
  if (ids.includes(id)) return;
  throw new UserError(
    `--fault ${quote(id)} is not a fault.${didYouMean(id, ids) || ' `fnf-conformance serve --list-faults` lists them.'}`,
  );
}

async function readData(path: string, cwd: string): Promise<RecordedData> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => {
    throw new UserError(`Cannot read --data ${quote(path)}: ${fileProblem(error)}.`);
  });
  try {
    return readRecordedData(text);
  } catch (error) {
    if (!(error instanceof ReferenceSetupError)) throw error;
    throw new UserError(`--data ${quote(path)}: ${error.message}.`);
  }
}

async function start(options: Parameters<typeof startReference>[0]): Promise<ReferenceEndpoint> {
  try {
    return await startReference(options);
  } catch (error) {
    const port = String(options?.port ?? 0);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new UserError(
        `Port ${port} is in use: choose another with --port, or leave it out for a free one.`,
      );
    }
    if (code === 'EACCES') {
      throw new UserError(`Port ${port} may not be opened: choose one from 1024 on with --port.`);
    }
    throw error;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    // The server itself keeps the process alive.
    signal.addEventListener('abort', () => {
      done();
    });
  });
}

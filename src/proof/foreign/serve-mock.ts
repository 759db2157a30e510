import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Mock } from './mock.ts';

/** A Java machine on a busy computer takes its time. */
const MOST_MS = 60_000;
const EACH_MS = 100;

/** A mock that answers, and how to end it. */
export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a mock on a free port of 127.0.0.1 and waits until it answers anything.
 *
 * @throws Error when it ends or does not answer within a minute; with the end of what it wrote
 */
export async function serveMock(mock: Mock, folder: string, document: string): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const [program = '', ...args] = mock.start({ folder, document, port });
  // In a group of its own, with the processes that it starts.
  const server = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...mock.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (piece: Buffer) => (log = `${log}${piece.toString()}`.slice(-2000)));
  }
  let ended: string | undefined;
  server.once('error', (error) => (ended = error.message));
  server.once('exit', (code, signal) => (ended = `it ended (${signal ?? String(code)})`));
  const stop = (): Promise<void> => endGroup(server);
  const latest = performance.now() + MOST_MS;
  while (!(await answers(url))) {
    if (ended === undefined && performance.now() < latest) {
      await wait(EACH_MS);
      continue;
    }
    await stop();
    throw new Error(`${mock.id} could not be started: ${ended ?? 'no answer'}: ${log.slice(-500)}`);
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await answer.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function endGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined) return;
  const gone =
    server.exitCode !== null || server.signalCode !== null ? undefined : once(server, 'exit');
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
  await gone;
}

import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { text } from '../text.ts';
import type { ReservedPort } from './refused-port.ts';
import { StageUnavailable } from './stage-unavailable.ts';

/**
 * Listens, tells its port and then blocks its own thread, so that nothing takes what the system queues.
 * Text, because a worker has to start from sources and from the built kit alike.
 */
const LISTEN_AND_BLOCK = `
  const { parentPort, workerData } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.on('error', ({ code }) => parentPort.postMessage({ code }));
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage({ port: server.address().port });
    Atomics.wait(new Int32Array(workerData), 0, 0);
    process.exit();
  });
`;

/** How long a connection has to hang until the queue counts as full, in milliseconds. */
const HANGS_MS = 200;
/** Connections that are tried to fill a queue of one. Systems add one or two. */
const FILLERS = 8;

/**
 * Opens a port on 127.0.0.1 where a connection is neither taken nor refused.
 *
 * @throws StageUnavailable where the system takes or refuses them all the same.
 */
export async function openFullPort(): Promise<ReservedPort> {
  const gate = new SharedArrayBuffer(4);
  const worker = new Worker(LISTEN_AND_BLOCK, {
    eval: true,
    workerData: gate,
    execArgv: [],
    env: {},
  });
  const fillers: Socket[] = [];
  const exited = new Promise<void>((resolve) => worker.once('exit', resolve));
  const close = async (): Promise<void> => {
    worker.ref();
    Atomics.store(new Int32Array(gate), 0, 1);
    Atomics.notify(new Int32Array(gate), 0);
    for (const filler of fillers) filler.destroy();
    await exited;
  };
  try {
    const port = await portOf(worker);
    // A run that ends without closing must not be kept alive by them.
    worker.unref();
    for (let count = 0; count < FILLERS; count += 1) {
      const filler = await tryConnect(port);
      if (filler === undefined) return { port, close };
      fillers.push(filler);
    }
    throw unavailable();
  } catch (error) {
    await close();
    throw error instanceof StageUnavailable ? error : unavailable(error);
  }
}

function portOf(worker: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.once('message', ({ port, code }: { port?: number; code?: string }) => {
      if (port === undefined) reject(new Error(`The port cannot be had: ${code ?? ''}`));
      else resolve(port);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('The worker ended.'));
    });
  });
}

/** The connection, or `undefined` when it hangs. Rejects when it is refused. */
function tryConnect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const timer = setTimeout(() => {
      socket.destroy();
      resolve(undefined);
    }, HANGS_MS);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.unref();
      resolve(socket);
    });
    socket.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

function unavailable(cause?: unknown): StageUnavailable {
  return new StageUnavailable(
    text(
      'This system takes or refuses every connection, so none can be left waiting.',
      '此系统会接受或拒绝每个连接，无法让连接一直等待。',
    ),
    { cause },
  );
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { resetConnection } from './reset-connection.ts';

/** A thread that resets a connection, just when it is ended or at rest, and tells what came of it. */
const RESET = `
  import { once } from 'node:events';
  import { connect, createServer } from 'node:net';
  import { parentPort, workerData } from 'node:worker_threads';
  ${resetConnection.toString()}
  const server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect(server.address().port, '127.0.0.1');
  const told = [];
  client.on('error', ({ code }) => told.push(code));
  const [[tcp]] = await Promise.all([once(server, 'connection'), once(client, 'connect')]);
  tcp.on('error', ({ code }) => told.push(code));
  if (workerData) tcp.end();
  resetConnection(tcp);
  client.resume().end();
  await new Promise((closed) => client.once('close', closed));
  parentPort.postMessage(told);
  setInterval(() => {}, 1000);
`;

describe('resetConnection', () => {
  it.each([
    { ending: true, told: [] },
    { ending: false, told: ['ECONNRESET'] },
  ])('leaves nothing behind that keeps a worker from ending ($ending)', async (example) => {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(RESET)}`), {
      workerData: example.ending,
    });
    const [told] = (await once(worker, 'message')) as [string[]];
    expect(told).toEqual(example.told);
    expect(await worker.terminate()).toBe(1);
  });
});

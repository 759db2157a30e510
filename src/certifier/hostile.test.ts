import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rawClient } from '../testing/raw-client.ts';
import { GET, stageBench, type StageBench } from '../testing/stage-bench.ts';
import { MOST_BYTES, MOST_CONNECTIONS, MOST_REQUESTS } from './http-stage.ts';
import { readHead } from './read-head.ts';

let bench: StageBench;
beforeEach(() => {
  bench = stageBench();
});
afterEach(() => bench[Symbol.asyncDispose]());

/** Connects; resolves when the stage has ended that, at once or a little later. */
async function leaves(endpoint: string): Promise<void> {
  const { port } = new URL(endpoint);
  const socket = connect(Number(port), '127.0.0.1').resume();
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('close', resolve));
}

describe('a hostile client', () => {
  it('cannot keep the kit busy with blanks in a header', () => {
    const blanks = ' \t'.repeat(200_000);
    const since = performance.now();
    const { headers } = readHead(`GET / HTTP/1.1\r\nX: ${blanks}a${blanks}b${blanks}\r\n\r\n`);
    expect(headers).toEqual([['x', `a${blanks}b`]]);
    expect(performance.now() - since).toBeLessThan(1000);
  });

  it('is cut off when it has sent more requests than any case takes', async () => {
    const stage = await bench.play();
    using client = await rawClient(stage.endpoint);
    client.send(GET.repeat(MOST_REQUESTS + 10));
    await client.ended;
    expect(stage.requests).toHaveLength(MOST_REQUESTS);
    await leaves(stage.endpoint);
    expect(stage.requests).toHaveLength(MOST_REQUESTS);
  });

  it('is cut off when it has sent more bytes than any case takes', async () => {
    const stage = await bench.play();
    using client = await rawClient(stage.endpoint);
    const length = 2 ** 22;
    const request = `POST / HTTP/1.1\r\nContent-Length: ${length}\r\n\r\n${'b'.repeat(length)}`;
    for (let sent = 0; sent <= MOST_BYTES; sent += length) client.send(request);
    await client.ended;
    const bytes = stage.requests.reduce((sum, { body }) => sum + body.length, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes).toBeGreaterThan(MOST_BYTES - 2 * length);
  });

  it('holds no more connections at once than any case takes', async () => {
    const stage = await bench.play();
    const clients = await Promise.all(
      Array.from({ length: MOST_CONNECTIONS }, () => rawClient(stage.endpoint)),
    );
    await leaves(stage.endpoint);
    for (const client of clients) client[Symbol.dispose]();
  });
});

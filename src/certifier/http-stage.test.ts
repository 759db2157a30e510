import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rawClient } from '../testing/raw-client.ts';
import {
  GET,
  PLAIN_ANSWER,
  STAGE_NOW,
  stageBench,
  writtenAnswer,
  type StageBench,
} from '../testing/stage-bench.ts';

let bench: StageBench;
beforeEach(() => {
  bench = stageBench();
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('a stage', () => {
  it('records a request as it came and answers it', async () => {
    const stage = await bench.play();
    expect(stage.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    using client = await rawClient(stage.endpoint);
    const head =
      'POST http://h/p?q=%41 HTTP/1.1\r\nHOST:h\r\nX: 1\r\nx:\xe4\r\nContent-Length: 2\r\n\r\n';
    client.send(`${head}\xff!`);
    expect(await client.until('the body')).toBe(PLAIN_ANSWER);
    expect(stage.requests).toEqual([
      {
        head,
        method: 'POST',
        path: '/p',
        query: 'q=%41',
        headers: [
          ['host', 'h'],
          ['x', '1'],
          ['x', '\xe4'],
          ['content-length', '2'],
        ],
        body: new Uint8Array([0xff, 0x21]),
        at: STAGE_NOW,
        connection: 1,
        malformed: undefined,
        abandonedAfterMs: undefined,
      },
    ]);
  });

  it('counts requests and connections, and keeps connections', async () => {
    const stage = await bench.play((_request, nth) => ({ status: 200, body: `<${nth}>` }));
    using first = await rawClient(stage.endpoint);
    first.send(GET);
    await first.until('<1>');
    using second = await rawClient(stage.endpoint);
    second.send(GET);
    await second.until('<2>');
    first.send(GET);
    await first.until('<3>');
    expect(stage.requests.map(({ connection }) => connection)).toEqual([1, 2, 1]);
  });

  it('answers requests sent at once in their order', async () => {
    const stage = await bench.play(({ query }) => ({
      status: 200,
      body: `<${query}>`,
      delayMs: query === '1' ? 5 : 0,
    }));
    using client = await rawClient(stage.endpoint);
    client.send('GET /?1 HTTP/1.1\r\n\r\nGET /?2 HTTP/1.1\r\n\r\nGET /?3 HTTP/1.0\r\n\r\n');
    expect((await client.until('<3>')).match(/<.>/g)).toEqual(['<1>', '<2>', '<3>']);
    expect(await client.ended).toBe('closed');
  });

  it('says 100 to who waits for it', async () => {
    const stage = await bench.play();
    using client = await rawClient(stage.endpoint);
    client.send('POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n');
    expect(await client.until('\r\n\r\n')).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    client.send('ab');
    expect(await client.until('the body')).toBe(`HTTP/1.1 100 Continue\r\n\r\n${PLAIN_ANSWER}`);
  });

  it('closes when the client asks for it, and says so', async () => {
    const stage = await bench.play();
    using client = await rawClient(stage.endpoint);
    client.send('GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect(await client.ended).toBe('closed');
    expect(client.pieces.join('')).toBe(
      writtenAnswer('the body', 'Connection: close', 'Content-Length: 8'),
    );
  });

  it('answers 400 to what is not readable, and records it', async () => {
    const script = vi.fn(() => ({ status: 200, body: '' }));
    const stage = await bench.play(script);
    using client = await rawClient(stage.endpoint);
    const head = 'POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n';
    client.send(head);
    client.send('x'.repeat(1_000_000));
    expect(await client.until('readable')).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n.*"InvalidArgument"/s,
    );
    expect(await client.ended).toBe('closed');
    const malformed = {
      en: 'Content-Length is not one length.',
      zh: 'Content-Length 不是一个长度。',
    };
    expect(stage.requests).toMatchObject([{ head, method: 'POST', malformed }]);
    expect(script).not.toHaveBeenCalled();
  });

  it('gives an answer to a client that has only ended its own side', async () => {
    const stage = await bench.play({ delayMs: 5 });
    using client = await rawClient(stage.endpoint);
    client.socket.end(GET);
    expect(await client.until('the body')).toBe(PLAIN_ANSWER);
    expect(await client.ended).toBe('closed');
  });

  it('keeps what its script throws, and resets the connection', async () => {
    const defect = new Error('script');
    const stage = await bench.play(() => {
      throw defect;
    });
    expect(stage.failure).toBeUndefined();
    using client = await rawClient(stage.endpoint);
    client.send(GET);
    expect(await client.ended).toBe('reset');
    expect(stage.failure).toBe(defect);
    expect(stage.requests).toHaveLength(1);
  });

  it('ends its connections in order when told to, and takes new ones', async () => {
    const stage = await bench.play();
    using client = await rawClient(stage.endpoint);
    using stalled = await rawClient(stage.endpoint);
    client.send(GET);
    await client.until('the body');
    await stage.closeConnections();
    expect(await Promise.all([client.ended, stalled.ended])).toEqual(['closed', 'closed']);
    expect(stage.requests[0]?.abandonedAfterMs).toBeUndefined();
    using next = await rawClient(stage.endpoint);
    next.send(GET);
    expect(await next.until('the body')).toBe(PLAIN_ANSWER);
    expect(stage.requests.map(({ connection }) => connection)).toEqual([1, 3]);
  });

  it('is gone when it is closed, with all its connections', async () => {
    const stage = await bench.play({ delayMs: 60_000 });
    using client = await rawClient(stage.endpoint);
    client.send(GET);
    await vi.waitFor(() => {
      expect(stage.requests).toHaveLength(1);
    });
    await stage.close();
    expect(await client.ended).toBe('reset');
    expect(stage.requests[0]?.abandonedAfterMs).toBeUndefined();
    await expect(rawClient(stage.endpoint)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

import type { ServerResponse } from 'node:http';
import nock from 'nock';
import { getGlobalDispatcher } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { parseQuery, valueOf } from '../protocol/parameter.ts';
import type { Intent } from '../protocol/intent.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { TransportTrouble } from './errors.ts';
import { createProbe, type Probe, type ProbeOptions } from './probe.ts';

const intent: Intent = {
  signature: 'rpc',
  method: 'GET',
  identity: 'main',
  parameters: [['FlowName', 'f']],
};
const page = JSON.stringify({ RequestId: 'r', Events: [] });
const open: Probe[] = [];

function probeOf(endpoint: string, more: Partial<ProbeOptions> = {}): Probe {
  let nonces = 0;
  const probe = createProbe({
    endpoint,
    credentials: { main: { accessKeyId: 'id', accessKeySecret: 'canary-secret' } },
    rate: null,
    maxRequests: null,
    maxTimeMs: null,
    concurrency: 4,
    timeoutMs: 300,
    isThrottling: (code) => code.startsWith('Throttling'),
    now: Date.now,
    nonce: () => `nonce-${String(nonces++)}`,
    signal: new AbortController().signal,
    sleep: () => Promise.resolve(),
    ...more,
  });
  open.push(probe);
  return probe;
}

async function troubleOf(sending: Promise<unknown>): Promise<string> {
  try {
    await sending;
  } catch (error) {
    if (error instanceof TransportTrouble) return error.kind;
    throw error;
  }
  return 'none';
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((probe) => probe.close()));
});

describe('the probe', () => {
  it('signs every retry afresh and hands back the answer that came at last', async () => {
    const nonces: (string | undefined)[] = [];
    await using server = await loopbackServer((request, response, nth) => {
      nonces.push(valueOf(parseQuery((request.url ?? '').slice(2)), 'SignatureNonce'));
      response.statusCode = nth < 4 ? ([400, 500, 503][nth - 1] ?? 200) : 200;
      response.end(nth === 1 ? '{"Code":"Throttling.User"}' : page);
    });
    const exchange = await probeOf(server.url).send(intent);
    expect(exchange.answer.kind).toBe('history');
    expect(new Set(nonces).size).toBe(4);
  });

  it.each([
    [503, '', 'unavailable'],
    [429, '', 'throttled'],
    [400, '{"Code":"Throttling.Api"}', 'throttled'],
  ])('takes a lasting %i %s for trouble, not for an answer', async (status, body, kind) => {
    await using server = await loopbackServer((_, response) => {
      response.writeHead(status).end(body);
    });
    expect(await troubleOf(probeOf(server.url).send(intent))).toBe(kind);
    expect(server.count).toBeGreaterThan(2);
  });

  it('hands a lasting 500 back: whether it is a defect is not for the probe to say', async () => {
    await using server = await loopbackServer((_, response) => {
      response.writeHead(500).end('{"Code":"InternalServerError"}');
    });
    const exchange = await probeOf(server.url).send(intent);
    expect(exchange.response.status).toBe(500);
    expect(server.count).toBe(4);
  });

  it('calls an endpoint unreachable when nothing listens there', async () => {
    const server = await loopbackServer(() => undefined);
    await server[Symbol.asyncDispose]();
    expect(await troubleOf(probeOf(server.url).send(intent))).toBe('unreachable');
  });

  it('gives up at once, for every request, after five that could not be had', async () => {
    const server = await loopbackServer(() => undefined);
    await server[Symbol.asyncDispose]();
    const probe = probeOf(server.url);
    for (let at = 0; at < 5; at++) await troubleOf(probe.send(intent));
    const before = probe.requests;
    expect(await troubleOf(probe.send(intent))).toBe('unreachable');
    expect(probe.requests).toBe(before);
  });

  it('does not wait for ever for an answer that never comes', async () => {
    await using server = await loopbackServer(() => undefined);
    expect(await troubleOf(probeOf(server.url, { timeoutMs: 50 }).send(intent))).toBe('timeout');
  });

  it('tries a time-out again, but not for the first request of a run', async () => {
    await using server = await loopbackServer(() => undefined);
    const probe = probeOf(server.url, { timeoutMs: 50 });
    await troubleOf(probe.send(intent, { impatient: true }));
    expect(server.count).toBe(1);
    await troubleOf(probe.send(intent));
    expect(server.count).toBe(3);
  });

  it('does not wait for ever for a body that drips', async () => {
    const timers: NodeJS.Timeout[] = [];
    await using server = await loopbackServer((_, response) => {
      response.write('{');
      timers.push(setInterval(() => response.write(' '), 10));
    });
    expect(await troubleOf(probeOf(server.url, { timeoutMs: 60 }).send(intent))).toBe('timeout');
    timers.forEach((timer) => {
      clearInterval(timer);
    });
  });

  it('tells a connection that breaks from an answer', async () => {
    await using server = await loopbackServer((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"Events":');
      response.socket?.destroy();
    });
    expect(await troubleOf(probeOf(server.url).send(intent))).toBe('reset');
  });

  it.each([
    ['a length that is none', 'HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\n{}'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['HTTP/0.9', '{"Events":[]}'],
    ['a preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    [
      'a switch of protocols',
      'HTTP/1.1 101 Switching\r\nupgrade: a\r\nconnection: upgrade\r\n\r\n',
    ],
  ])('takes %s for a broken connection, not for a defect of its own', async (_, bytes) => {
    await using server = await loopbackServer((request) => {
      request.socket.end(bytes);
    });
    expect(await troubleOf(probeOf(server.url).send(intent))).toBe('reset');
  });

  it.each([
    ['arrays nested 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects nested and cut off', '{"Events":'.repeat(100_000)],
    ['a page of a million empty events', `{"Events":[${'{},'.repeat(1_000_000)}{}]}`],
  ])('gives up %s', async (_, body) => {
    await using server = await loopbackServer((_request, response) => {
      response.end(body);
    });
    expect(await troubleOf(probeOf(server.url, { timeoutMs: 5000 }).send(intent))).toBe(
      'too-large',
    );
    expect(server.count).toBe(1);
  });

  it('gives up what is too much to have at once, not what is large by itself', async () => {
    const body = Buffer.alloc(40 * 1024 * 1024, ' ');
    const responses: ServerResponse[] = [];
    const finish = (): void => {
      for (const response of responses) {
        if (!response.writableEnded && !response.destroyed) response.end(' ');
      }
    };
    await using server = await loopbackServer((_request, response, nth) => {
      responses.push(response);
      // All but the last byte, which they get when one of them has been given up.
      response.writeHead(200, { 'content-length': body.length }).write(body.subarray(1));
      response.once('close', finish);
      if (nth > 4) finish();
    });
    const probe = probeOf(server.url, { timeoutMs: 20_000 });
    const many = await Promise.all([1, 2, 3, 4].map(() => troubleOf(probe.send(intent))));
    expect(many).toContain('too-large');
    expect(await troubleOf(probe.send(intent))).toBe('none');
  });

  it('gives up a page whose NextToken no request could carry', async () => {
    const tokens = [4 * 1024 * 1024, 4 * 1024 * 1024 + 1].map((length) => 'x'.repeat(length));
    await using server = await loopbackServer((_request, response, nth) => {
      response.end(JSON.stringify({ RequestId: 'r', Events: [], NextToken: tokens[nth - 1] }));
    });
    const probe = probeOf(server.url, { timeoutMs: 20_000 });
    expect(await troubleOf(probe.send(intent))).toBe('none');
    expect(await troubleOf(probe.send(intent))).toBe('too-large');
  });

  it('waits no longer than the run may last, whatever it is asked to wait', async () => {
    await using server = await loopbackServer((_, response) => {
      response.writeHead(503, { 'retry-after': '3600' }).end();
    });
    let time = 0;
    const probe = probeOf(server.url, {
      maxTimeMs: 5000,
      now: () => time,
      sleep: (ms) => {
        time += ms;
        return Promise.resolve();
      },
    });
    expect(await troubleOf(probe.send(intent))).toBe('budget');
    expect(time).toBe(5000);
  });

  it('gives up for every request where nothing but trouble came for two minutes', async () => {
    let healthy = false;
    await using server = await loopbackServer((_, response) => {
      if (healthy) response.end(page);
      else response.writeHead(503, { 'retry-after': '30' }).end();
    });
    let time = 0;
    const probe = probeOf(server.url, {
      now: () => time,
      sleep: (ms) => {
        time += ms;
        return Promise.resolve();
      },
    });
    for (let at = 0; at < 4; at++) expect(await troubleOf(probe.send(intent))).toBe('unavailable');
    healthy = true;
    expect(await troubleOf(probe.send(intent))).toBe('none');
    healthy = false;
    for (let at = 0; at < 5; at++) expect(await troubleOf(probe.send(intent))).toBe('unavailable');
    const before = probe.requests;
    expect(await troubleOf(probe.send(intent))).toBe('unreachable');
    expect(probe.requests).toBe(before);
  });

  it('spends no more requests than its budget, retries included', async () => {
    await using server = await loopbackServer((_, response) => {
      response.writeHead(500).end();
    });
    const probe = probeOf(server.url, { maxRequests: 3 });
    expect(await troubleOf(probe.send(intent))).toBe('budget');
    expect(server.count).toBe(3);
  });

  it('follows no redirect', async () => {
    await using elsewhere = await loopbackServer((_, response) => {
      response.end(page);
    });
    await using server = await loopbackServer((_, response) => {
      response.writeHead(302, { location: elsewhere.url }).end();
    });
    expect((await probeOf(server.url).send(intent)).response.status).toBe(302);
    expect(elsewhere.count).toBe(0);
  });

  it('ends what is under way when the run is interrupted', async () => {
    const stop = new AbortController();
    await using server = await loopbackServer(() => {
      stop.abort();
    });
    const sending = probeOf(server.url, { signal: stop.signal }).send(intent);
    expect(await troubleOf(sending)).toBe('interrupted');
  });

  it('has as many requests under way as it is asked to, without a warning of Node', async () => {
    const warnings: string[] = [];
    const hear = ({ message }: Error): void => {
      warnings.push(message);
    };
    process.on('warning', hear);
    const waiting: ServerResponse[] = [];
    await using server = await loopbackServer((_request, response) => {
      waiting.push(response);
      if (waiting.length === 20) for (const one of waiting) one.end(page);
    });
    const probe = probeOf(server.url, { concurrency: 20, timeoutMs: 5000 });
    await Promise.all(Array.from({ length: 20 }, () => probe.send(intent)));
    process.off('warning', hear);
    expect(warnings).toEqual([]);
  });

  it('opens a connection of its own when it is asked to', async () => {
    const ports: (number | undefined)[] = [];
    await using server = await loopbackServer((request, response) => {
      ports.push(request.socket.remotePort);
      response.end(page);
    });
    const probe = probeOf(server.url, { concurrency: 1 });
    for (const freshConnection of [false, false, true, false]) {
      await probe.send({ ...intent, freshConnection });
    }
    expect(ports[1]).toBe(ports[0]);
    expect(ports[2]).not.toBe(ports[0]);
    expect(ports[3]).toBe(ports[0]);
  });

  it('sends through a dispatcher that is handed in, so that a mock without a port can be checked', async () => {
    const scope = nock('http://mock.invalid')
      .get('/')
      .query((query) => query.FlowName === 'f')
      .reply(200, page);
    const probe = probeOf('http://mock.invalid', { dispatcher: getGlobalDispatcher() });
    expect((await probe.send(intent)).answer.kind).toBe('history');
    scope.done();
    nock.restore();
  });
});

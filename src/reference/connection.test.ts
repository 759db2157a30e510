import { Agent } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../testing/read-page.ts';
import { referenceIntent } from '../testing/reference-intent.ts';
import { sendHttp, sendIntent } from '../testing/send-http.ts';
import type { Fault } from './faults/fault.ts';
import { startReference, type ReferenceEndpoint } from './start-reference.ts';

let endpoint: ReferenceEndpoint;
beforeAll(async () => {
  endpoint = await startReference();
});
afterAll(() => endpoint.close());

describe('a connection', () => {
  it('survives errors and large bodies', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const connections = new Set<number>();
    const seen: Fault = {
      id: 'seen',
      title: { en: '', zh: '' },
      caughtBy: [],
      apply: (behaviour) => ({
        ...behaviour,
        finish: (reply, asked, call) => {
          connections.add(call.connection);
          return behaviour.finish(reply, asked, call);
        },
      }),
    };
    const at = await startReference({ faults: [seen] });
    const statuses: number[] = [];
    const large = { mediaType: 'application/json', content: 'x'.repeat(1024), repeat: 5000 };
    for (const intent of [
      referenceIntent(),
      referenceIntent({}, { FlowName: 'none' }),
      referenceIntent({ method: 'PUT', body: { mediaType: 'text/plain', content: 'x' } }),
      referenceIntent({ method: 'POST', body: large }),
      referenceIntent({
        method: 'POST',
        body: { ...large, content: 'x'.repeat(1024), repeat: 1024 },
      }),
      referenceIntent(),
    ]) {
      const { response } = await sendIntent(at.url, intent, at.credentials.main, { agent });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([200, 404, 400, 400, 200, 200]);
    expect(connections.size).toBe(1);
    agent.destroy();
    await at.close();
  });

  it('is closed behind a body that is far too large, once its sender has the answer', async () => {
    const body = { mediaType: 'application/json', content: 'x'.repeat(2 ** 20), repeat: 40 };
    for (let times = 0; times < 3; times++) {
      const { response, answer } = await sendIntent(
        endpoint.url,
        referenceIntent({ method: 'POST', body }),
        endpoint.credentials.main,
      );
      expect(answer).toMatchObject({ code: 'EntityTooLarge' });
      expect(new Map(response.headers).get('connection')).toBe('close');
    }
    expect((await readPage(endpoint, referenceIntent())).events).toHaveLength(60);
  });

  it('is answered and closed when what comes is not HTTP', async () => {
    const { port } = new URL(endpoint.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('GET / HTTP/9 nonsense\r\n\r\n');
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 400 .*"InvalidArgument"/s);
  });

  it('carries a name of 10,000 astral characters', async () => {
    const intent = referenceIntent({}, { FlowName: '🛫'.repeat(10_000) });
    const { response } = await sendIntent(endpoint.url, intent, endpoint.credentials.main);
    expect(response.status).toBe(404);
  });

  it('without any parameter gets an error of the API', async () => {
    const response = await sendHttp(endpoint.url, {
      method: 'GET',
      path: '/',
      query: '',
      headers: [],
      body: new Uint8Array(),
    });
    expect(response.status).toBe(400);
    expect(JSON.parse(response.body)).toMatchObject({ Code: 'MissingRequiredParams' });
  });
});

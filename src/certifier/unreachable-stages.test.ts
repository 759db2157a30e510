import { connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawClient } from '../testing/raw-client.ts';
import { createCertifier, type Certifier } from './certifier.ts';
import { lazily } from './lazily.ts';

let certifier: Certifier;
beforeAll(() => {
  certifier = createCertifier({ now: Date.now });
});
afterAll(() => certifier.close());

const neverAsked = (): never => {
  throw new Error('No request can arrive here.');
};

describe('a stage that nobody reaches', () => {
  it('refuses every connection', async () => {
    const stage = await certifier.openStage('refused', neverAsked);
    for (let times = 0; times < 3; times += 1) {
      await expect(rawClient(stage.endpoint)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
  });

  it('refuses where nobody else can come to listen, another run beside this one included', async () => {
    const { port } = new URL((await certifier.openStage('refused', neverAsked)).endpoint);
    const other = createServer();
    const failed = await new Promise((resolve) => {
      other.once('error', resolve);
      other.listen({ port: Number(port), host: '127.0.0.1' }, () => {
        resolve('listening');
      });
    });
    other.close();
    expect(failed).toMatchObject({ code: 'EADDRINUSE' });
  });

  it('leaves every connection waiting', async () => {
    const first = await certifier.openStage('full', neverAsked);
    const { endpoint } = await certifier.openStage('full', neverAsked);
    expect(endpoint).toBe(first.endpoint);
    const { hostname: host, port } = new URL(endpoint);
    const outcome = await new Promise((resolve) => {
      const socket = connect({ host, port: Number(port), timeout: 300 });
      for (const event of ['connect', 'error', 'timeout']) {
        socket.once(event, () => {
          resolve(event);
          socket.destroy();
        });
      }
    });
    expect(outcome).toBe('timeout');
  });

  it('takes the connection and never answers the handshake', async () => {
    const stage = await certifier.openStage('https-mute', neverAsked);
    expect(stage.endpoint).toMatch(/^https:/);
    using client = await rawClient(stage.endpoint.replace('https', 'http'));
    client.send(Buffer.from('160301', 'hex'));
    await stage.closeConnections();
    expect(await client.ended).toBe('closed');
    expect(client.pieces).toEqual([]);
    using left = await rawClient(stage.endpoint.replace('https', 'http'));
    left.socket.end();
    expect(await left.ended).toBe('closed');
  });
});

describe('what is made on first use', () => {
  it('is made once and given up once', async () => {
    const given: number[] = [];
    let made = 0;
    const lazy = lazily(
      () => Promise.resolve(++made),
      (value) => {
        given.push(value);
        return Promise.resolve();
      },
    );
    expect(await Promise.all([lazy.get(), lazy.get()])).toEqual([1, 1]);
    await lazy.end();
    await lazy.end();
    expect(given).toEqual([1]);
  });

  it('is not given up where it was never made, or could not be', async () => {
    const giveUp = (): never => {
      throw new Error('given up');
    };
    await lazily(() => Promise.resolve(1), giveUp).end();
    const failing = lazily(() => Promise.reject(new Error('no')), giveUp);
    await expect(failing.get()).rejects.toThrow('no');
    await failing.end();
  });
});

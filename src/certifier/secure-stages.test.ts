import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rawClient } from '../testing/raw-client.ts';
import { createCertifier, type Certifier } from './certifier.ts';

const GET = 'GET / HTTP/1.1\r\nHost: h\r\n\r\n';

let certifier: Certifier;
let ca: string;
beforeAll(async () => {
  certifier = createCertifier({ now: Date.now });
  ca = await readFile(await certifier.caFile(), 'utf8');
});
afterAll(() => certifier.close());

function secureStage(
  kind: Parameters<Certifier['openStage']>[0] = 'https',
  ...[script = () => ({ status: 200, body: 'the body' })]: Partial<
    [Parameters<Certifier['openStage']>[1]]
  >
): ReturnType<Certifier['openStage']> {
  return certifier.openStage(kind, script);
}

/** The certificate that a stage shows. */
async function shown(endpoint: string): Promise<X509Certificate> {
  const socket = connectTls({
    host: '127.0.0.1',
    port: Number(new URL(endpoint).port),
    rejectUnauthorized: false,
  });
  await new Promise((resolve) => socket.once('secureConnect', resolve));
  const { raw } = socket.getPeerCertificate();
  socket.destroy();
  return new X509Certificate(raw);
}

describe('an https stage', () => {
  it('is accepted by who trusts the authority, under both its names', async () => {
    const stage = await secureStage();
    expect(stage.endpoint).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    for (const host of ['127.0.0.1', 'localhost']) {
      using client = await rawClient(stage.endpoint.replace('127.0.0.1', host), { ca });
      client.send(GET);
      expect(await client.until('the body')).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    }
    expect(stage.requests.map(({ head, connection }) => [head, connection])).toEqual([
      [GET, 1],
      [GET, 2],
    ]);
  });

  it.each([
    ['https-untrusted', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['https-expired', 'CERT_HAS_EXPIRED'],
    ['https-other-host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const)('%s is refused with %s', async (kind, code) => {
    const stage = await secureStage(kind);
    await expect(rawClient(stage.endpoint, { ca })).rejects.toMatchObject({ code });
    expect(stage.requests).toEqual([]);
    expect(stage.failure).toBeUndefined();
  });

  it('speaks HTTP/1.1 only', async () => {
    const { port } = new URL((await secureStage()).endpoint);
    const offer = async (ALPNProtocols: string[]): Promise<unknown> => {
      const socket = connectTls({ host: '127.0.0.1', port: Number(port), ca, ALPNProtocols });
      const outcome = await new Promise((resolve) => {
        socket.once('secureConnect', () => {
          resolve(socket.alpnProtocol);
        });
        socket.once('error', ({ code }: NodeJS.ErrnoException) => {
          resolve(code);
        });
      });
      socket.destroy();
      return outcome;
    };
    expect(await offer(['h2', 'http/1.1'])).toBe('http/1.1');
    expect(await offer(['h2'])).toBe('ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL');
  });

  it('breaks an answer off in each way', async () => {
    const hows = ['close', 'reset', 'stall'] as const;
    const stage = await secureStage('https', (_request, nth) => ({
      status: 200,
      body: 'the body',
      breaks: { afterBytes: 15, how: hows[nth - 1] ?? 'close' },
    }));
    const begin = async (): ReturnType<typeof rawClient> => {
      const client = await rawClient(stage.endpoint, { ca });
      client.send(GET);
      await client.until('HTTP/1.1 200 OK');
      return client;
    };
    using closed = await begin();
    expect(await closed.ended).toBe('closed');
    using reset = await begin();
    expect(await reset.ended).toBe('reset');
    using stalled = await begin();
    stalled.socket.destroy();
    await vi.waitFor(() => {
      expect(stage.requests.map(({ abandonedAfterMs }) => abandonedAfterMs)).toEqual([
        undefined,
        undefined,
        expect.any(Number),
      ]);
    });
  });

  it('splits an answer into pieces that arrive apart', async () => {
    const stage = await secureStage('https', () => ({ status: 200, body: 'x', splitAt: [5, 9] }));
    using client = await rawClient(stage.endpoint, { ca });
    client.send(GET);
    await client.until('\r\n\r\nx');
    expect(client.pieces.slice(0, 2)).toEqual(['HTTP/', '1.1 ']);
  });

  it('ends its connections in order when told to', async () => {
    const stage = await secureStage();
    using client = await rawClient(stage.endpoint, { ca });
    client.send(GET);
    await client.until('the body');
    await stage.closeConnections();
    expect(await client.ended).toBe('closed');
  });

  it('has another host of its own, over https too', async () => {
    const stage = await secureStage('https', (_request, _nth, elsewhere) => ({
      status: 200,
      body: `<${elsewhere}>`,
    }));
    using client = await rawClient(stage.endpoint, { ca });
    client.send(GET);
    const [, origin = ''] = /<(https:\/\/localhost:\d+)>/.exec(await client.until('>')) ?? [];
    using other = await rawClient(origin, { ca });
    other.send(GET);
    await other.until('NotFound');
    expect(stage.elsewhere).toMatchObject([{ head: GET }]);
  });

  it('survives who does not speak TLS', async () => {
    const stage = await secureStage();
    using client = await rawClient(stage.endpoint.replace('https', 'http'));
    client.send(GET);
    await client.ended;
    expect(stage.requests).toEqual([]);
    expect(stage.failure).toBeUndefined();
  });
});

describe('a certificate', () => {
  it('of the authority may only sign', () => {
    const authority = new X509Certificate(ca);
    expect(authority.ca).toBe(true);
    expect(authority.checkIssued(authority)).toBe(true);
    expect(authority.verify(authority.publicKey)).toBe(true);
  });

  it('of a stage names it, and is valid from yesterday for 90 days', async () => {
    const authority = new X509Certificate(ca);
    const leaf = await shown((await secureStage()).endpoint);
    expect(leaf.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
    expect(leaf.ca).toBe(false);
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(leaf.checkIssued(authority)).toBe(true);
    expect(leaf.verify(authority.publicKey)).toBe(true);
    const days = [leaf.validFrom, leaf.validTo].map((time) =>
      Math.round((Date.parse(time) - Date.now()) / 86_400_000),
    );
    expect(days).toEqual([-1, 90]);
  });

  it('that has expired comes from an authority that was there already', async () => {
    const leaf = await shown((await secureStage('https-expired')).endpoint);
    const authority = new X509Certificate(ca);
    expect(leaf.verify(authority.publicKey)).toBe(true);
    expect(Date.parse(leaf.validTo)).toBeLessThan(Date.now());
    expect(Date.parse(leaf.validFrom)).toBeGreaterThanOrEqual(Date.parse(authority.validFrom));
  });

  it('for another host names neither this address nor localhost', async () => {
    const leaf = await shown((await secureStage('https-other-host')).endpoint);
    expect(leaf.subjectAltName).toBe('DNS:other.example, IP Address:127.9.9.9');
  });
});

import { describe, expect, it } from 'vitest';
import { isThrottling } from '../oracle/error-catalogue.ts';
import { createProbe } from '../probe/probe.ts';
import type { Redact } from '../probe/redaction.ts';
import type { Intent } from '../protocol/intent.ts';
import { emptyContext } from '../testing/case-context.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { createCaseContext, type CaseContext } from './case-context.ts';

const intent: Intent = { signature: 'rpc', method: 'GET', identity: 'main', parameters: [] };

function contextFor(endpoint: string): CaseContext & AsyncDisposable {
  const probe = createProbe({
    endpoint,
    credentials: { main: { accessKeyId: 'id', accessKeySecret: 'secret' } },
    rate: null,
    maxRequests: null,
    maxTimeMs: null,
    concurrency: 1,
    timeoutMs: 5_000,
    isThrottling,
    now: Date.now,
    nonce: () => 'nonce',
    signal: new AbortController().signal,
    sleep: () => Promise.resolve(),
  });
  const context = createCaseContext({
    world: emptyContext().world,
    probe,
    knowledgeAt: () => {
      throw new Error('the oracle is not asked here');
    },
    nonce: () => 'nonce',
    notebook: { note: () => undefined, countRequest: () => undefined },
  });
  return { ...context, [Symbol.asyncDispose]: () => probe.close() };
}

describe('an attempt', () => {
  it('hands back nothing where the connection is closed, which a plain request reports as trouble', async () => {
    await using server = await loopbackServer((request) => request.socket.destroy());
    await using context = contextFor(server.url);
    await expect(context.attempt(intent)).resolves.toBeUndefined();
    await expect(context.send(intent)).rejects.toThrow('connection broke');
  });

  it('hands back the answer where there is one', async () => {
    await using server = await loopbackServer((_request, response) => {
      response.writeHead(400).end('{"Code":"EntityTooLarge"}');
    });
    await using context = contextFor(server.url);
    const exchange = await context.attempt(intent);
    expect(exchange?.answer).toMatchObject({ kind: 'error', code: 'EntityTooLarge' });
  });
});

describe('an endpoint that says the signature of a request again', () => {
  it('is told of without it in a counterexample, whatever it is written as', async () => {
    const signatures: string[] = [];
    await using server = await loopbackServer((request, response) => {
      const [, signature = ''] = /Signature=([^&]*)/.exec(request.url ?? '') ?? [];
      signatures.push(decodeURIComponent(signature));
      const encoded = signatures.map((one) => Buffer.from(`a${one}`).toString('base64'));
      response.writeHead(400).end(JSON.stringify({ Code: [...signatures, ...encoded].join() }));
    });
    await using context = contextFor(server.url);
    for (let n = 0; n < 3; n++) await context.send(intent);
    const nothing: Redact = (written) => written;
    const told = context.cleanerThan?.(nothing)(signatures.join());
    const { exchanges } = context.transcript(nothing);
    const written = `${told ?? ''} ${JSON.stringify(exchanges)}`;
    expect(signatures).toHaveLength(3);
    for (const one of signatures) {
      expect(written).not.toContain(one);
      expect(written).not.toContain(Buffer.from(one).toString('base64').slice(4, 30));
    }
    expect(written).toContain('(hidden)');
  });
});

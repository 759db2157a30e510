import { PassThrough, type Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { PLAIN_PAGE, writePage } from '../requirement/client/scripted-page.ts';
import { canaryCredentials, paramsOf } from '../testing/faithful-stages.ts';
import { loopbackServer } from '../testing/loopback-server.ts';
import { linesOf } from './lines.ts';
import { serveDriver } from './serve-driver.ts';

interface Message {
  readonly id: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Gives a driver these lines, ends its input, and hands back what it wrote. */
async function driven(lines: readonly string[], faults: string[] = []): Promise<Message[]> {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const served = serveDriver({ stdin, stdout, faults }).finally(() => stdout.end());
  stdin.end(lines.join('\n'));
  const [written] = await Promise.all([linesIn(stdout), served]);
  return written.map((line) => JSON.parse(line) as Message);
}

async function linesIn(stream: Readable): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(stream)) lines.push(line);
  return lines;
}

function request(id: number, method: string, params?: object): string {
  return JSON.stringify({ jsonrpc: '2.0', id, method, params });
}

describe('the driver of the faithful SDK', () => {
  it('says what it is', async () => {
    const [message] = await driven([request(1, 'describe')]);
    expect(message).toMatchObject({
      jsonrpc: '2.0',
      id: 1,
      result: {
        protocol: 1,
        name: 'fnf-conformance faithful client',
        version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
        language: `Node.js ${process.versions.node}`,
      },
    });
    expect(message).toHaveProperty('result.features.length', 8);
  });

  it('answers several calls that are under way at once, each when it is done', async () => {
    let release: (() => void) | undefined;
    await using server = await loopbackServer((_request, response, nth) => {
      const answer = (): void => {
        response.end(writePage({ ...PLAIN_PAGE, RequestId: String(nth) }));
      };
      // The first is answered once the second was.
      if (nth === 1) release = answer;
      else {
        response.on('close', () => release?.());
        answer();
      }
    });
    const calls = [1, 2].map((id) => request(id, 'getExecutionHistory', paramsOf(server.url)));
    const written = await driven(calls);
    expect(written).toHaveLength(2);
    expect(written.map(({ result }) => result)).toMatchObject([
      { outcome: 'response', body: { RequestId: '2' } },
      { outcome: 'response', body: { RequestId: '1' } },
    ]);
    expect(written.map(({ id }) => id).sort()).toEqual([1, 2]);
  });

  it('walks', async () => {
    await using server = await loopbackServer((_request, response) => {
      response.end(writePage(PLAIN_PAGE));
    });
    const [message] = await driven([request(7, 'paginate', paramsOf(server.url))]);
    expect(message?.result).toEqual({ outcome: 'response', events: PLAIN_PAGE.Events });
  });

  it('answers what is no call of its own with the error of JSON-RPC', async () => {
    const written = await driven([
      'no JSON',
      '[]',
      '',
      request(3, 'listExecutions'),
      request(4, 'getExecutionHistory', { endpoint: 'x' }),
      JSON.stringify({ jsonrpc: '2.0', method: 'describe' }),
    ]);
    expect(written.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, -32700],
      [null, -32600],
      [3, -32601],
      [4, -32602],
    ]);
  });

  it('never tells a secret of params that do not fit', async () => {
    const params = { ...paramsOf('http://127.0.0.1:1'), more: canaryCredentials };
    const [message] = await driven([request(1, 'getExecutionHistory', params)]);
    expect(message?.error?.code).toBe(-32602);
    expect(JSON.stringify(message)).not.toContain('canary');
  });

  it('takes lines apart at line feeds only, and characters that arrive in pieces', async () => {
    const stream = new PassThrough();
    const bytes = Buffer.from('{"a":"旧\u2028😀"}\r\n\nlast');
    for (const byte of bytes) stream.write(Buffer.from([byte]));
    stream.end();
    expect(await linesIn(stream)).toEqual(['{"a":"旧\u2028😀"}\r', '', 'last']);
  });

  it('has the faults that it is given, and refuses those that it does not know', async () => {
    await using server = await loopbackServer((_request, response) => {
      response.end('{"RequestId":"r","Events":[{"EventId":9007199254740993}]}');
    });
    const call = request(1, 'getExecutionHistory', paramsOf(server.url));
    const idsOf = async (faults: string[]): Promise<unknown> => (await driven([call], faults))[0];
    expect(await idsOf([])).toHaveProperty('result.body.Events.0.EventId', '9007199254740993');
    expect(await idsOf(['decoding-ids-through-a-double'])).not.toHaveProperty(
      'result.body.Events.0.EventId',
      '9007199254740993',
    );
    await expect(driven([], ['no-such'])).rejects.toThrow('unknown fault "no-such"');
  });

  it.each([
    ['tries again without end', 'resilience-tries-for-ever', 503, 3],
    ['waits a thousand times as long', 'resilience-timeout-in-seconds', undefined, 1],
  ])('is gone once it is killed, also where it %s', async (_what, fault, status, last) => {
    const kill = new AbortController();
    await using server = await loopbackServer((_request, response, nth) => {
      if (status !== undefined) response.writeHead(status).end();
      if (nth === last) kill.abort();
    });
    const [stdin, stdout] = [new PassThrough(), new PassThrough()];
    const served = serveDriver({ stdin, stdout, faults: [fault], killed: kill.signal });
    stdin.end(`${request(1, 'getExecutionHistory', paramsOf(server.url))}\n`);
    await served;
    expect(server.count).toBe(last);
  });
});

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBehaviour } from '../../faithful/create-behaviour.ts';
import { createClient } from '../../faithful/faithful-client.ts';
import type { CallParams } from '../../generated/driver-protocol.ts';
import { asFault } from './assess.ts';
import type { ClientVariant } from './variant.ts';

/** A moment that every process takes for now, in milliseconds since the epoch. */
const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

const CREDENTIALS = { accessKeyId: 'id', accessKeySecret: 'secret' };
const EVENT = { Type: 'TaskSucceeded', EventId: 2 };
const NAMES = { FlowName: 'orders', ExecutionName: 'run-1' };
/** Those that a call's number chooses, so that everything that variants do differently is met. */
const ANSWERS: Readonly<Record<string, readonly [status: number, body: unknown]>> = {
  page: [200, { RequestId: 'r', Events: [EVENT] }],
  refusal: [404, { RequestId: 'r', Code: 'FlowNotExists', Message: 'Flow a does not exist.' }],
  broken: [200, 'no JSON'],
  trouble: [503, { RequestId: 'r', Code: 'ServiceUnavailable', Message: 'm' }],
  'empty-token': [200, { RequestId: 'r', NextToken: '', Events: [EVENT] }],
};

/** What an SDK of these variants sends, and what it tells: what is drawn at random by its form alone. */
export async function show(variants: readonly ClientVariant[]): Promise<readonly string[]> {
  const behaviour = createBehaviour(variants.map(asFault));
  const log: string[] = [JSON.stringify(behaviour.features)];
  let underWay = 0;
  let most = 0;
  const server = createServer((request, response) => {
    most = Math.max(most, ++underWay);
    answer(request, response, log, () => {
      underWay -= 1;
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createClient(behaviour, { environment: {}, now: () => NOW });
  try {
    for (const signature of ['rpc', 'acs3'] as const) {
      for (const [name, token] of [
        ['page', 'a b~/'],
        ['refusal'],
        ['broken'],
        ['trouble'],
        ['odd name'],
      ]) {
        const request = { ...NAMES, ...(token === undefined ? {} : { NextToken: token }) };
        const params = {
          endpoint,
          signature,
          credentials: CREDENTIALS,
          request: { ...request, FlowName: name ?? '' },
        } satisfies CallParams;
        log.push(JSON.stringify(await client.getExecutionHistory(params)));
      }
    }
    const walk = {
      endpoint,
      signature: 'rpc',
      credentials: CREDENTIALS,
      request: { ...NAMES, FlowName: 'empty-token' },
    } as const;
    log.push(JSON.stringify(await client.paginate(walk)));
    const page = { ...walk, request: { ...NAMES, FlowName: 'page' } };
    const before = log.length;
    await Promise.all([client.getExecutionHistory(page), client.getExecutionHistory(page)]);
    // Which of two calls at once comes first is not the same each time.
    log.splice(before);
    log.push(`${most} at once`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return log.map((line) => line.replaceAll(endpoint.slice('http://'.length), 'endpoint'));
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  log: string[],
  done: () => void,
): void {
  const body: Buffer[] = [];
  request.on('data', (piece: Buffer) => body.push(piece));
  request.once('end', () => {
    const written = `${request.url ?? ''}\n${Buffer.concat(body).toString()}`;
    const told = Object.entries(ANSWERS).find(([name]) =>
      decodeURIComponent(written).includes(`FlowName=${name}`),
    );
    const [status, content] = told?.[1] ?? ANSWERS.page ?? [200, ''];
    log.push(formOf([request.method, written, ...request.rawHeaders].join('\n')));
    response.writeHead(status);
    // Not at once, so that calls that are made at the same time meet.
    setImmediate(() => {
      setImmediate(() => {
        done();
        response.end(typeof content === 'string' ? content : JSON.stringify(content));
      });
    });
  });
}

/** A request with what is random in it by its form: digits, letters and length. */
function formOf(request: string): string {
  const nonce =
    /SignatureNonce=([^&\n]*)/.exec(request)?.[1] ??
    /x-acs-signature-nonce\n(.*)/i.exec(request)?.[1] ??
    '';
  const form = nonce
    .replace(/[a-f]/gi, '0')
    .replace(/[0-9]+/g, (digits) => `<${digits.length}>`)
    .replace(/[A-Za-z]+/g, 'a');
  const kind = /^[0-9]+$/.test(nonce) ? 'digits' : /^[0-9a-f]+$/i.test(nonce) ? 'hex' : 'text';
  return request
    .replaceAll(
      nonce === '' ? '\0' : nonce,
      `nonce:${kind}:${kind === 'text' ? form : nonce.length}`,
    )
    .replace(/Signature=[^&\n]*/g, 'Signature=')
    .replace(/(\n|&)_=\d+/g, '$1_=');
}

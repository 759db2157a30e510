import { request as httpRequest, type Agent } from 'node:http';
import type { Parameter } from '../../protocol/parameter.ts';
import type { RawAnswer, RawRequest } from './endpoint.ts';

/** A request, and what of the bytes belongs to the next one. */
export interface ReadRequest {
  readonly request: RawRequest;
  readonly rest: Buffer;
}

/** Reads the first request in these bytes, or says how many it takes at least while it is not all there. */
export function readRequest(bytes: Buffer): ReadRequest | number {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return bytes.length + 1;
  const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((header): Parameter => {
    const colon = header.indexOf(':');
    return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()];
  });
  const length = Number(headers.find(([name]) => name === 'content-length')?.[1] ?? 0);
  const from = end + 4;
  if (bytes.length < from + length) return from + length;
  const [method = '', target = '/'] = line.split(' ');
  return {
    request: { method, target, headers, body: bytes.subarray(from, from + length) },
    rest: bytes.subarray(from + length),
  };
}

/** Hands a request on to the reference endpoint as it came, `Host` included. */
export function forward(origin: URL, agent: Agent, request: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { method, target, headers, body } = request;
    const sent = httpRequest(
      {
        host: origin.hostname,
        port: origin.port,
        agent,
        method,
        path: target,
        headers: headers.filter(([name]) => name !== 'connection').flat(),
        setHost: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const raw = response.rawHeaders;
          const pairs = raw.flatMap((name, at): Parameter[] =>
            at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? '']] : [],
          );
          resolve({
            status: response.statusCode ?? 0,
            headers: pairs.filter(([name]) => !FRAMING.has(name)),
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

/** What frames an answer is written anew. */
const FRAMING: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
]);

/** The first line and the headers of an answer, without the empty line that ends them. */
export function head(
  { status, headers }: Pick<RawAnswer, 'status' | 'headers'>,
  more: readonly string[] = [],
): string {
  const lines = [
    `HTTP/1.1 ${String(status)} Some`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  return [...lines, ...more].map((line) => `${line}\r\n`).join('');
}

/** The whole of an answer, framed by its length. */
export function whole(answer: RawAnswer, more: readonly string[] = []): Buffer {
  return Buffer.concat([
    Buffer.from(
      `${head(answer, [...more, `content-length: ${String(answer.body.length)}`])}\r\n`,
      'latin1',
    ),
    answer.body,
  ]);
}

/** One chunk of a chunked body. */
export function chunk(bytes: string | Buffer, extension = ''): Buffer {
  const data = Buffer.from(bytes as string);
  return Buffer.concat([
    Buffer.from(`${data.length.toString(16)}${extension}\r\n`),
    data,
    Buffer.from('\r\n'),
  ]);
}

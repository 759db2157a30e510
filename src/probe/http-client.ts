import { Client, Pool, errors, type Dispatcher } from 'undici';
import type { Parameter } from '../protocol/parameter.ts';
import type { WireRequest, WireResponse } from '../protocol/wire.ts';
import { text } from '../text.ts';
import { interrupted, TransportTrouble, UnsendableRequest } from './errors.ts';

export interface HttpClientOptions {
  /** Origin, such as `http://127.0.0.1:8080`. */
  readonly endpoint: string;
  /** Connections kept alive. */
  readonly connections: number;
  /** For connecting, for the headers, and between pieces of the body, in milliseconds each. */
  readonly timeoutMs: number;
  /** An answer with a larger body is given up, in bytes. */
  readonly maxBodyBytes: number;
  /** What all bodies that are being read at once may come to, in bytes; the one that exceeds it is given up. Default: no bound. */
  readonly maxBytesAtOnce?: number;
  /** Sends everything in place of the client's own pool. Handed in by tests and by users with a proxy. */
  readonly dispatcher?: Dispatcher | undefined;
}

export interface HttpClient {
  /**
   * Sends once. Throws TransportTrouble where no whole answer came, and UnsendableRequest where the
   * request cannot be written.
   */
  send(request: WireRequest, fresh: boolean, signal: AbortSignal): Promise<WireResponse>;
  close(): Promise<void>;
}

/** Redirects are not followed, nothing is decompressed, nothing is retried: what came is what is judged. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { endpoint, connections, timeoutMs, dispatcher } = options;
  const shared = {
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 64 * 1024,
  };
  const pool = dispatcher ?? new Pool(endpoint, { ...shared, connections, pipelining: 1 });
  const open = new Set<AbortController>();
  const reading = { bytes: 0 };

  return {
    async send(request, fresh, signal) {
      const own = fresh && dispatcher === undefined ? new Client(endpoint, shared) : undefined;
      // One controller a request: it ends with the run, and with the time that an answer may take in
      // all, since bodyTimeout alone lets a body drip for ever.
      const controller = new AbortController();
      const abort = (): void => {
        controller.abort(signal.reason);
      };
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
      const timer = setTimeout(() => {
        controller.abort(tookTooLong(timeoutMs));
      }, timeoutMs * 3);
      open.add(controller);
      try {
        return await exchange(own ?? pool, request, { ...options, reading }, controller.signal);
      } catch (error) {
        throw asTrouble(error, timeoutMs);
      } finally {
        open.delete(controller);
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        if (own !== undefined) await own.destroy();
      }
    },
    async close() {
      for (const controller of open) controller.abort();
      if (dispatcher === undefined) await pool.destroy();
    },
  };
}

interface ExchangeOptions extends HttpClientOptions {
  /** What the bodies that are being read have come to so far. */
  readonly reading: { bytes: number };
}

async function exchange(
  via: Dispatcher,
  request: WireRequest,
  { endpoint, maxBodyBytes, maxBytesAtOnce = Infinity, reading }: ExchangeOptions,
  signal: AbortSignal,
): Promise<WireResponse> {
  const answer = await via.request({
    origin: endpoint,
    path: request.query === '' ? request.path : `${request.path}?${request.query}`,
    method: request.method,
    headers: headerRecord(request.headers),
    body: request.body.length === 0 ? null : request.body,
    signal,
  });
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of answer.body) {
      const chunk = piece as Buffer;
      length += chunk.length;
      reading.bytes += chunk.length;
      if (length > maxBodyBytes) throw tooLarge(maxBodyBytes);
      if (reading.bytes > maxBytesAtOnce) throw tooMuchAtOnce(maxBytesAtOnce);
      chunks.push(chunk);
    }
  } finally {
    reading.bytes -= length;
  }
  const bytes = Buffer.concat(chunks);
  const body = bytes.toString('utf8');
  return {
    status: answer.statusCode,
    headers: headerPairs(answer.headers),
    body,
    utf8: !body.includes('\uFFFD') || Buffer.from(body, 'utf8').equals(bytes),
  };
}

function headerRecord(headers: readonly Parameter[]): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = {};
  for (const [name, value] of headers) {
    const before = record[name];
    record[name] = before === undefined ? value : [before, value].flat();
  }
  return record;
}

function headerPairs(headers: Record<string, string | string[] | undefined>): Parameter[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): Parameter => [name, one]),
  );
}

function asTrouble(error: unknown, timeoutMs: number): Error {
  if (error instanceof TransportTrouble) return error;
  if (error instanceof errors.InvalidArgumentError) {
    return new UnsendableRequest(error.message, { cause: error });
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  // undici gives most of these no code.
  if (cause instanceof errors.HTTPParserError) return notHttp(cause);
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  if (cause.name === 'AbortError') {
    return interrupted({ cause });
  }
  // Whatever goes wrong on the wire has a code; anything else is a defect of the kit.
  if (code === undefined) return cause;
  if (/TIMEOUT|ETIMEDOUT/.test(code)) {
    return new TransportTrouble(
      'timeout',
      text(`no answer within ${timeoutMs} ms`, `${timeoutMs} 毫秒内没有响应`),
      { cause },
    );
  }
  if (
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT|TLS|SSL|SELF_SIGNED/.test(code)
  ) {
    return new TransportTrouble(
      'unreachable',
      text(`the endpoint cannot be reached (${code})`, `无法连接端点（${code}）`),
      { cause },
    );
  }
  return new TransportTrouble(
    'reset',
    text(
      `the connection broke before a whole answer was there (${code})`,
      `连接在收到完整响应之前中断（${code}）`,
    ),
    { cause },
  );
}

function notHttp(cause: Error): TransportTrouble {
  return new TransportTrouble(
    'reset',
    text(
      `what came is not an answer of HTTP/1.1 (${cause.message})`,
      `收到的内容不是 HTTP/1.1 响应（${cause.message}）`,
    ),
    { cause },
  );
}

function tookTooLong(timeoutMs: number): TransportTrouble {
  return new TransportTrouble(
    'timeout',
    text(`no whole answer within ${timeoutMs * 3} ms`, `${timeoutMs * 3} 毫秒内没有收到完整响应`),
  );
}

function tooLarge(maxBodyBytes: number): TransportTrouble {
  return new TransportTrouble(
    'too-large',
    text(
      `an answer of more than ${maxBodyBytes} bytes was given up`,
      `放弃了超过 ${maxBodyBytes} 字节的响应`,
    ),
  );
}

function tooMuchAtOnce(maxBytes: number): TransportTrouble {
  return new TransportTrouble(
    'too-large',
    text(
      `answers of more than ${maxBytes} bytes arrived at once; one was given up (--concurrency 1 asks for one at a time)`,
      `同时到达的响应超过 ${maxBytes} 字节，放弃了其中一个（--concurrency 1 可逐个请求）`,
    ),
  );
}

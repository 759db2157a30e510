import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Parameter } from '../protocol/parameter.ts';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';

export interface RenderContext {
  /** For the Date header, in milliseconds since the epoch. */
  readonly now: number;
  /** The method of the request: an answer to HEAD has no body. */
  readonly method: string;
  /** Announces that the connection closes behind the answer. */
  readonly closes: boolean;
}

const DEFAULT_MEDIA_TYPE = 'application/json;charset=utf-8';

/**
 * The bytes of an answer. Headers that the script gives itself take the place of the usual ones.
 *
 * @throws RangeError for a header that cannot be written: line ends, or characters beyond Latin-1.
 */
export function renderAnswer(answer: ScriptedAnswer, context: RenderContext): Buffer {
  const { status, gzip = false, framing = 'length', headers = [] } = answer;
  const plain = Buffer.from(answer.body, 'utf8');
  const content = gzip ? gzipSync(plain) : plain;
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const usual = (name: string, value: string): Parameter[] =>
    given.has(name.toLowerCase()) ? [] : [[name, value]];

  const head = renderHead(status, [
    ...usual('Date', new Date(context.now).toUTCString()),
    ...mediaTypeHeader(answer, given),
    ...headers,
    ...(gzip ? usual('Content-Encoding', 'gzip') : []),
    ...(context.closes || framing === 'close' ? usual('Connection', 'close') : []),
    ...(framing === 'chunked' ? usual('Transfer-Encoding', 'chunked') : []),
    ...(framing === 'length' && !(isBodiless(status) && content.length === 0)
      ? usual('Content-Length', String(content.length))
      : []),
  ]);
  if (context.method === 'HEAD') return head;
  return Buffer.concat([head, framing === 'chunked' ? inChunks(content, answer) : content]);
}

function mediaTypeHeader(
  { mediaType }: ScriptedAnswer,
  given: ReadonlySet<string>,
): readonly Parameter[] {
  if (mediaType === null || (mediaType === undefined && given.has('content-type'))) return [];
  return [['Content-Type', mediaType ?? DEFAULT_MEDIA_TYPE]];
}

function renderHead(status: number, headers: readonly Parameter[]): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  const unwritable = lines.find((line) => /[^\t\x20-\x7e\x80-\xff]/.test(line));
  if (unwritable !== undefined) {
    throw new RangeError(`A header cannot be written: ${JSON.stringify(unwritable)}`);
  }
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''];
  return Buffer.from(head.join('\r\n'), 'latin1');
}

function isBodiless(status: number): boolean {
  return status === 204 || status === 304;
}

function inChunks(content: Buffer, { chunks = [], chunkExtras = false }: ScriptedAnswer): Buffer {
  const extension = chunkExtras ? ';kit="a chunk"' : '';
  const written: Buffer[] = [];
  for (let at = 0, turn = 0; at < content.length; turn += 1) {
    // A chunk of no bytes would end the body.
    const size = Math.max(1, chunks[turn % chunks.length] ?? content.length);
    const part = content.subarray(at, at + size);
    written.push(
      Buffer.from(`${part.length.toString(16)}${extension}\r\n`, 'latin1'),
      part,
      Buffer.from('\r\n', 'latin1'),
    );
    at += size;
  }
  written.push(
    Buffer.from(`0${extension}\r\n${chunkExtras ? 'X-Kit-Trailer: end\r\n' : ''}\r\n`, 'latin1'),
  );
  return Buffer.concat(written);
}

import type { Parameter } from '../protocol/parameter.ts';
import { text, type Text } from '../text.ts';

/** The request line and headers of a request. What could not be read is left empty. */
export interface RequestHead {
  /** Byte for byte, read as Latin-1. */
  readonly raw: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly Parameter[];
  /** Length of the body in bytes, or that it tells its end itself. */
  readonly body: number | 'chunked';
  readonly keepAlive: boolean;
  /** It waits for 100 before it sends its body. */
  readonly expectsContinue: boolean;
  /** Why it is not readable as HTTP/1.1. */
  readonly problem?: Text;
}

const REQUEST_LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+) HTTP\/1\.([01])$/;
const HEADER_LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)$/;
const ABSOLUTE_TARGET = /^https?:\/\/[^/?]*/i;

/** Reads a head that ends with its empty line. Lines may end with a bare line feed. */
export function readHead(raw: string): RequestHead {
  const lines = raw.split(/\r?\n/).slice(0, -2);
  const line = REQUEST_LINE.exec(lines[0] ?? '');
  const headers: Parameter[] = [];
  let problem = line === null ? noRequestLine(raw) : undefined;
  for (const each of lines.slice(1)) {
    const [, name, value] = HEADER_LINE.exec(each) ?? [];
    if (name === undefined || value === undefined) {
      problem ??= text('A line of the head is not a header.', '请求头部中有一行不是请求头。');
    } else headers.push([name.toLowerCase(), withoutBlanks(value)]);
  }
  const body = readFraming(headers);
  if (typeof body === 'object') problem ??= body;
  const connection = tokens(headers, 'connection');
  return {
    raw,
    method: line?.[1] ?? '',
    ...splitTarget(line?.[2] ?? ''),
    headers,
    body: typeof body === 'object' ? 0 : body,
    keepAlive:
      line?.[3] === '0' ? connection.includes('keep-alive') : !connection.includes('close'),
    expectsContinue: tokens(headers, 'expect').includes('100-continue'),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Without the blanks around it. An expression for them would try each blank within the value anew. */
function withoutBlanks(value: string): string {
  let [from, to] = [0, value.length];
  while (from < to && isBlank(value.charCodeAt(from))) from += 1;
  while (to > from && isBlank(value.charCodeAt(to - 1))) to -= 1;
  return value.slice(from, to);
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

function noRequestLine(raw: string): Text {
  // The first two bytes of every TLS handshake.
  return raw.startsWith('\x16\x03')
    ? text('A TLS handshake arrived at an http endpoint.', 'http 端点收到了 TLS 握手。')
    : text('The request line is not one of HTTP/1.1.', '请求行不符合 HTTP/1.1。');
}

function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const relative = target.replace(ABSOLUTE_TARGET, '');
  const at = relative.indexOf('?');
  const path = at < 0 ? relative : relative.slice(0, at);
  return {
    // An absolute target may leave out the path of the root.
    path: path === '' && target !== '' ? '/' : path,
    query: at < 0 ? '' : relative.slice(at + 1),
  };
}

function readFraming(headers: readonly Parameter[]): number | 'chunked' | Text {
  const codings = tokens(headers, 'transfer-encoding');
  const lengths = new Set(tokens(headers, 'content-length'));
  if (codings.length > 0) {
    return codings.at(-1) === 'chunked' && lengths.size === 0
      ? 'chunked'
      : text(
          'Transfer-Encoding does not end with chunked, or stands beside Content-Length.',
          'Transfer-Encoding 不以 chunked 结尾，或与 Content-Length 同时出现。',
        );
  }
  const [length = '0', ...others] = lengths;
  return /^\d{1,15}$/.test(length) && others.length === 0
    ? Number(length)
    : text('Content-Length is not one length.', 'Content-Length 不是一个长度。');
}

/** The members of a header that is a list, in lower case. */
function tokens(headers: readonly Parameter[], name: string): readonly string[] {
  return headers
    .filter(([candidate]) => candidate === name)
    .flatMap(([, value]) => value.toLowerCase().split(','))
    .map((token) => token.trim())
    .filter((token) => token !== '');
}

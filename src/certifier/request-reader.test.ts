import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRequestReader, type Reading } from './request-reader.ts';

function read(...pieces: readonly (string | Buffer)[]): readonly Reading[] {
  const reader = createRequestReader();
  return pieces.flatMap((piece) =>
    reader.push(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece),
  );
}

function bodyOf(reading: Reading | undefined): string | undefined {
  return reading?.kind === 'request' ? Buffer.from(reading.body).toString('latin1') : undefined;
}

function problemOf(...pieces: readonly string[]): string | undefined {
  const last = read(...pieces).at(-1);
  return last?.kind === 'malformed' ? last.problem.en : undefined;
}

const POST = 'POST /?a=1 HTTP/1.1\r\nHost: h\r\n';

describe('a request', () => {
  it('is kept byte for byte and taken apart', () => {
    const raw =
      'GET /a%2Fb?x=%20&y=a?b HTTP/1.1\r\nHost: h:1\r\nX-TWO:  a  b \r\nx-two:\xe4\r\n\r\n';
    expect(read(raw)).toEqual([
      {
        kind: 'request',
        head: {
          raw,
          method: 'GET',
          path: '/a%2Fb',
          query: 'x=%20&y=a?b',
          headers: [
            ['host', 'h:1'],
            ['x-two', 'a  b'],
            ['x-two', '\xe4'],
          ],
          body: 0,
          keepAlive: true,
          expectsContinue: false,
        },
        body: new Uint8Array(),
      },
    ]);
  });

  it.each([
    ['http://h:1/p?q=1', '/p', 'q=1'],
    ['HTTP://h?q=http://x/y?z', '/', 'q=http://x/y?z'],
    ['https://h', '/', ''],
    ['*', '*', ''],
    ['?a', '/', 'a'],
  ])('with the target %s', (target, path, query) => {
    expect(read(`GET ${target} HTTP/1.1\r\n\r\n`)).toMatchObject([{ head: { path, query } }]);
  });

  it.each([
    ['HTTP/1.1', '', true],
    ['HTTP/1.1', 'Connection: x, Close\r\n', false],
    ['HTTP/1.0', '', false],
    ['HTTP/1.0', 'Connection: Keep-Alive\r\n', true],
  ])('%s %j keeps the connection: %s', (version, header, keepAlive) => {
    expect(read(`GET / ${version}\r\n${header}\r\n`)).toMatchObject([{ head: { keepAlive } }]);
  });

  it('has a body of the announced length, and the next one begins behind it', () => {
    const readings = read(`${POST}Content-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\n\n\r\n${POST}\r\n`);
    expect(readings.map(bodyOf)).toEqual(['abc', '', '']);
    expect(readings).toMatchObject([{}, { head: { raw: 'GET /2 HTTP/1.1\n\n' } }, {}]);
  });

  it('has a body in chunks, with extensions and trailers', () => {
    const body = '3;a="b"\r\nabc\r\n00A \r\n0123456789\r\n0\r\nT: 1\r\n\r\n';
    expect(read(`${POST}Transfer-Encoding: Chunked\r\n\r\n${body}`).map(bodyOf)).toEqual([
      'abc0123456789',
    ]);
  });

  it('is the same however its bytes are cut', () => {
    const bytes = Buffer.from(
      `\r\n${POST}Transfer-Encoding: chunked\r\n\r\n3;x\r\na\r\n\r\n1\r\n\n\r\n0\r\nT: 1\r\n\r\n` +
        `${POST}content-length: 5\r\n\r\n\r\n\r\n\xffGET http://h/?q HTTP/1.0\r\n\r\n`,
      'latin1',
    );
    const whole = read(bytes);
    expect(whole.map(bodyOf)).toEqual(['a\r\n\n', '\r\n\r\n\xff', '']);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(bytes.length)), (places) => {
        const cuts = [0, ...places.sort((a, b) => a - b)];
        expect(read(...cuts.map((from, index) => bytes.subarray(from, cuts[index + 1])))).toEqual(
          whole,
        );
      }),
    );
  });

  it('that expects 100 says so when its body has not come yet', () => {
    const head = `${POST}Expect: 100-Continue\r\nContent-Length: 2\r\n\r\n`;
    expect(read(head, 'ab').map(({ kind }) => kind)).toEqual(['expects-continue', 'request']);
    expect(read(`${head}ab`).map(({ kind }) => kind)).toEqual(['request']);
  });

  it('may be as long as the limits', () => {
    const long = `GET /?${'a'.repeat(2 ** 20 - 100)} HTTP/1.1\r\n\r\n`;
    expect(read(long)).toMatchObject([{ kind: 'request', head: { raw: long } }]);
    const body = Buffer.alloc(2 ** 24, 'b');
    const [reading] = read(`${POST}Content-Length: ${body.length}\r\n\r\n`, body);
    expect(reading?.kind === 'request' && body.equals(reading.body)).toBe(true);
  });
});

describe('what is no request', () => {
  it.each([
    ['\x16\x03\x01\x02\x00\x01', 'A TLS handshake arrived at an http endpoint.'],
    ['GET / HTTP/2.0\r\n\r\n', 'The request line is not one of HTTP/1.1.'],
    ['GET /a b HTTP/1.1\r\n\r\n', 'The request line is not one of HTTP/1.1.'],
    ['GET / HTTP/1.1\r\nno header\r\n\r\n', 'A line of the head is not a header.'],
    ['GET / HTTP/1.1\r\nA: 1\r\n folded\r\n\r\n', 'A line of the head is not a header.'],
    [`${POST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 'Content-Length is not one length.'],
    [`${POST}Content-Length: -1\r\n\r\n`, 'Content-Length is not one length.'],
    [
      `${POST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      'Transfer-Encoding does not end with chunked, or stands beside Content-Length.',
    ],
    [`${POST}Content-Length: 16777217\r\n\r\n`, 'The body is longer than 16 MB.'],
    [`${POST}Transfer-Encoding: chunked\r\n\r\nffffffffff\r\n`, 'The body is longer than 16 MB.'],
    [`${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 'The size of a chunk is not one.'],
    [`${POST}Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n`, 'A chunk is longer than its size.'],
    [
      `${POST}Transfer-Encoding: chunked\r\n\r\n${'1'.repeat(20_000)}`,
      'A line within the chunks is too long.',
    ],
    [`GET /${'a'.repeat(2 ** 20)}`, 'The head is longer than 1 MB.'],
  ])('%#: is told by a sentence', (bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
    expect(problemOf(bytes, POST, '\r\n')).toBe(problem);
  });

  it('still tells what could be read', () => {
    expect(read('PUT /p?q HTTP/1.1\r\nA: 1\r\nbroken\r\n\r\n')).toMatchObject([
      { head: { method: 'PUT', path: '/p', query: 'q', headers: [['a', '1']] } },
    ]);
    const [reading] = read(`${POST}Transfer-Encoding: chunked\r\n\r\n2\r\nabz\r\n`);
    expect(Buffer.from(reading?.kind === 'malformed' ? reading.body : []).toString()).toBe('ab');
  });
});

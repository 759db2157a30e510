import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ScriptedAnswer } from '../protocol/scripted-answer.ts';
import { renderAnswer } from './render-answer.ts';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

function render(
  answer: Partial<ScriptedAnswer>,
  context: { readonly method?: string; readonly closes?: boolean } = {},
): Buffer {
  return renderAnswer(
    { status: 200, body: '', ...answer },
    { now: NOW, method: 'GET', closes: false, ...context },
  );
}

function lines(...all: readonly string[]): string {
  return all.join('\r\n');
}

describe('an answer', () => {
  it('is written the usual way where nothing else is said', () => {
    expect(render({ body: '{"a":"é时"}' }).toString()).toBe(
      lines(
        'HTTP/1.1 200 OK',
        'Date: Fri, 02 Jan 2026 03:04:05 GMT',
        'Content-Type: application/json;charset=utf-8',
        'Content-Length: 13',
        '',
        '{"a":"é时"}',
      ),
    );
  });

  it('takes headers as they are given, also in place of its own', () => {
    const answer = {
      status: 599,
      headers: [
        ['x-B', ' 1\t\xe9 '],
        ['X-b', ''],
        ['dATE', 'never'],
        ['content-TYPE', 'text/plain'],
        ['Content-LENGTH', '7'],
      ],
    } as const;
    const rest = ['HTTP/1.1 599 ', 'x-B:  1\t\xe9 ', 'X-b: ', 'dATE: never'];
    expect(render(answer).toString('latin1')).toBe(
      lines(...rest, 'content-TYPE: text/plain', 'Content-LENGTH: 7', '', ''),
    );
  });

  it.each([
    ['X', 'a\r\nY: b'],
    ['X\n', 'a'],
    ['X', '时'],
    ['X', '\0'],
  ])('refuses a header that cannot be written: %j %j', (name, value) => {
    expect(() => render({ headers: [[name, value]] })).toThrow(RangeError);
  });

  it('leaves Content-Type out, or writes another', () => {
    expect(render({ mediaType: null }).toString()).not.toMatch(/content-type/i);
    expect(render({ mediaType: 'text/html' }).toString()).toContain(
      '\r\nContent-Type: text/html\r\n',
    );
  });

  it('announces that the connection closes', () => {
    expect(render({}, { closes: true }).toString()).toContain('\r\nConnection: close\r\n');
    const untilClose = render({ framing: 'close', body: 'x' }).toString();
    expect(untilClose).toMatch(/\r\nConnection: close\r\n\r\nx$/);
    expect(untilClose).not.toMatch(/content-length/i);
  });

  it('has no body for HEAD, nor a length for 204', () => {
    expect(render({ body: 'abc' }, { method: 'HEAD' }).toString()).toMatch(
      /\r\nContent-Length: 3\r\n\r\n$/,
    );
    expect(render({ status: 204 }).toString()).not.toMatch(/content-length/i);
  });

  it('is compressed before it is framed', () => {
    const bytes = render({ body: 'a'.repeat(1000), gzip: true });
    const head = bytes.subarray(0, bytes.indexOf('\r\n\r\n') + 4);
    const body = bytes.subarray(head.length);
    expect(head.toString()).toContain(
      `Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n`,
    );
    expect(gunzipSync(body).toString()).toBe('a'.repeat(1000));
  });
});

describe('chunks', () => {
  function chunked(answer: Partial<ScriptedAnswer>): string {
    const text = render({ framing: 'chunked', ...answer }).toString('latin1');
    expect(text).toContain('\r\nTransfer-Encoding: chunked\r\n\r\n');
    expect(text).not.toMatch(/content-length/i);
    return text.slice(text.indexOf('\r\n\r\n') + 4);
  }

  it('are one by default', () => {
    expect(chunked({ body: 'a'.repeat(26) })).toBe(`1a\r\n${'a'.repeat(26)}\r\n0\r\n\r\n`);
    expect(chunked({})).toBe('0\r\n\r\n');
  });

  it('have the sizes given, in turn, none of them empty', () => {
    expect(chunked({ body: 'abcdef', chunks: [2, 0] })).toBe(
      '2\r\nab\r\n1\r\nc\r\n2\r\nde\r\n1\r\nf\r\n0\r\n\r\n',
    );
  });

  it('carry an extension and a trailer', () => {
    expect(chunked({ body: 'ab', chunkExtras: true })).toBe(
      '2;kit="a chunk"\r\nab\r\n0;kit="a chunk"\r\nX-Kit-Trailer: end\r\n\r\n',
    );
  });
});

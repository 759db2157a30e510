import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecret } from './find-secret.ts';

const SECRET = '3f9c0d5a77b14e2d8c6a9b0e1f2d3c';

/** `head` without its request line and the end. */
function find(headers: string, { line = 'GET /?a=b HTTP/1.1', body = '' } = {}) {
  const head = `${line}\r\n${headers}\r\n\r\n`;
  return findSecret({ head, body: Buffer.from(body) }, SECRET)?.en;
}

describe('findSecret', () => {
  it('should find nothing in a request without it', () => {
    expect(find('host: 127.0.0.1\r\nauthorization: Basic YWJj')).toBeUndefined();
    expect(find('x: 1', { body: SECRET.slice(1) })).toBeUndefined();
  });

  it.each([
    ['plain', SECRET],
    [
      'every byte percent-encoded',
      Array.from(SECRET)
        .map((c) => `%${c.charCodeAt(0).toString(16)}`)
        .join(''),
    ],
    ['hex', Buffer.from(SECRET).toString('hex')],
    ['base64', Buffer.from(SECRET).toString('base64')],
    ['base64 of more', encodeURIComponent(Buffer.from(`id:${SECRET}`).toString('base64'))],
  ])('should find it %s, and say where', (_, written) => {
    expect(find('host: a', { line: `GET /?k=${written} HTTP/1.1` })).toBe('in the URL');
    expect(find(`host: a\r\nX-Debug: ${written}`)).toBe('in the header X-Debug');
    expect(find('host: a', { body: `{"k":"${written}"}` })).toBe('in the body');
  });

  it('should read any request', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (head, body) => {
        expect(findSecret({ head, body }, SECRET)).toBeUndefined();
      }),
    );
  });
});

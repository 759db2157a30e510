import { describe, expect, it } from 'vitest';
import { cutAnswer } from './cut-answer.ts';

describe('cutAnswer', () => {
  it('should announce the whole body and send less of it', () => {
    expect(cutAnswer('{"a":1}', { framing: 'length', missing: 2, how: 'close' })).toEqual({
      status: 200,
      body: '{"a":',
      headers: [['Content-Length', '7']],
      closeAfter: true,
    });
  });

  it.each([
    [0, '7\r\n{"a":1}\r\n'],
    [2, '7\r\n{"a":'],
    [7, '7\r\n'],
  ])('should leave out %d characters of a chunk, and the last chunk', (missing, body) => {
    expect(cutAnswer('{"a":1}', { framing: 'chunked', missing, how: 'close' })).toEqual({
      status: 200,
      body,
      headers: [['Transfer-Encoding', 'chunked']],
      framing: 'close',
      closeAfter: true,
    });
  });

  it('should reset when everything that comes is out', () => {
    const { body, breaks } = cutAnswer('{"a":1}', { framing: 'length', missing: 2, how: 'reset' });
    expect(breaks?.how).toBe('reset');
    expect(breaks?.afterBytes).toBeGreaterThan(body.length + 512);
  });
});

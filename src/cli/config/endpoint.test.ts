import { describe, expect, it } from 'vitest';
import { messageOf } from '../../testing/message-of.ts';
import { parseEndpoint } from './endpoint.ts';

describe('parseEndpoint', () => {
  it.each([
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['https://cn-hangzhou.fnf.aliyuncs.com/', 'https://cn-hangzhou.fnf.aliyuncs.com'],
    ['HTTPS://Example.com:443', 'https://example.com'],
    ['http://[::1]:80', 'http://[::1]'],
  ])('reads %s as its origin', (written, origin) => {
    expect(parseEndpoint('--endpoint', written)).toBe(origin);
  });

  it.each([
    ['', 'is empty'],
    ['  ', 'is empty'],
    ['localhost:8080', 'is "localhost:8080"'],
    ['cn-hangzhou.fnf.aliyuncs.com', 'is "cn-hangzhou.fnf.aliyuncs.com"'],
    ['ftp://example.com', 'is "ftp://example.com"'],
    ['http://', 'is "http://"'],
    ['http://a b', 'is "http://a b"'],
    ['http://example.com:99999', 'is "http://example.com:99999"'],
    ['http://example.com/fnf', 'has the path "/fnf"'],
    ['http://example.com/#x', 'has a fragment'],
    ['http://example.com/?', 'has a query'],
  ])('refuses %o and shows how to write it', (written, problem) => {
    expect(() => parseEndpoint('--endpoint', written)).toThrow(problem);
    expect(() => parseEndpoint('--endpoint', written)).toThrow('give its origin');
  });

  it.each([
    'http://user:CANARY@example.com',
    'http://CANARY@example.com',
    'http://example.com/?Signature=CANARY',
    'http://example.com/#CANARY',
    'http://user:CANARY@example.com:99999',
    'user:CANARY@example.com',
    'example.com/?Signature=CANARY',
  ])('refuses %s without repeating what may be secret', (written) => {
    expect(messageOf(() => parseEndpoint('--endpoint', written))).not.toContain('CANARY');
  });
});

import { describe, expect, it } from 'vitest';
import { queryParameters, receivedParameters } from './received-request.ts';
import type { WireRequest } from './wire.ts';

function request(contentType: string | undefined, body: string): WireRequest {
  return {
    method: 'POST',
    path: '/',
    query: 'a=1+2&b=%2B',
    headers: [
      ['host', 'x-www-form-urlencoded'],
      ...(contentType === undefined ? [] : [['content-type', contentType] as const]),
    ],
    body: Buffer.from(body),
  };
}

const QUERY = [
  ['a', '1 2'],
  ['b', '+'],
];

describe('what a request that was received says', () => {
  it('should be read from the query, a bare + as a space', () => {
    expect(queryParameters({ query: 'a=1+2&b=%2B' })).toEqual(QUERY);
  });

  it.each([
    'application/x-www-form-urlencoded',
    'Application/X-WWW-Form-Urlencoded; charset=utf-8',
  ])('should be read from a form behind it: %s', (type) => {
    expect(receivedParameters(request(type, 'c=%E6%96%87+d'))).toEqual([...QUERY, ['c', '文 d']]);
  });

  it.each([undefined, 'application/json', 'text/plain'])(
    'should not be read from a body that is no form: %s',
    (type) => {
      expect(receivedParameters(request(type, 'c=d'))).toEqual(QUERY);
    },
  );
});

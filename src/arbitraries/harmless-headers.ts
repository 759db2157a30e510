import fc, { type Arbitrary } from 'fast-check';
import type { Parameter } from '../protocol/parameter.ts';

/**
 * Headers that say something about the client and nothing about the request. Accept always admits
 * JSON, and none of them asks for a part, a version or another encoding of the answer, because HTTP
 * gives those a meaning.
 */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  accept: ['*/*', 'application/json', 'text/html,application/json;q=0.9,*/*;q=0.8'],
  'accept-language': ['en', 'zh-CN,zh;q=0.9', '*', 'x-none'],
  'user-agent': [
    'curl/8.5.0',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36',
    'AlibabaCloud (Linux; amd64) Python/3.11 Core/1.0 TeaDSL/1',
    'python-requests/2.32',
    'a',
  ],
  'cache-control': ['no-cache', 'max-age=0', 'max-stale'],
  pragma: ['no-cache'],
  'x-request-id': ['1', '0d6c1a3e-2a5e-4f0e-9a55-0c1d2e3f4a5b'],
  cookie: ['a=b', 'lang=zh; session=none'],
  referer: ['http://localhost/'],
  dnt: ['1'],
  traceparent: ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
  'x-client-version': ['1.0'],
};

/** Draws one to five of them, each name once. */
export function harmlessHeaders(): Arbitrary<readonly Parameter[]> {
  const header = fc.oneof(
    ...Object.entries(VALUES).map(([name, values]) =>
      fc.constantFrom(...values).map((value): Parameter => [name, value]),
    ),
    fc
      .string({
        unit: fc.constantFrom('a', 'Z', '0', '9', ' ', '.', '/', ';', '=', ',', '(', ')'),
        minLength: 1,
        maxLength: 20,
      })
      .filter((value) => value === value.trim())
      .map((value): Parameter => ['user-agent', value]),
  );
  return fc.uniqueArray(header, { selector: ([name]) => name, minLength: 1, maxLength: 5 });
}

import { createHmac } from 'node:crypto';
import {
  ACS3_ALGORITHM,
  acs3CanonicalRequest,
  parseAuthorization,
  sha256Hex,
  type Acs3Input,
} from '../../protocol/acs3-signature.ts';
import type { SignatureKind } from '../../protocol/intent.ts';
import {
  canonicalQuery,
  formatQuery,
  parseQuery,
  valueOf,
  withParameter,
  type Parameter,
} from '../../protocol/parameter.ts';
import { percentEncode } from '../../protocol/percent-encoding.ts';
import {
  queryParameters,
  receivedParameters,
  type ReceivedRequest,
} from '../../protocol/received-request.ts';
import { text, type Text } from '../../text.ts';

/** A mistake that is known, and the signature that it gives. */
type Mistake = readonly [what: Text, signature: string];

/**
 * Names the mistake that gives the signature which a request carries, where it is one that clients are
 * known to make. For people: nothing is judged by it.
 */
export function explainSignature(
  request: ReceivedRequest,
  kind: SignatureKind,
  secret: string,
): Text | undefined {
  const [given, mistakes] = kind === 'rpc' ? rpc(request, secret) : acs3(request, secret);
  return mistakes.find(([, signature]) => signature === given)?.[0];
}

function rpc(request: ReceivedRequest, secret: string): [string | undefined, readonly Mistake[]] {
  const all = receivedParameters(request);
  const parameters = withParameter(all, 'Signature', null);
  const right = canonicalQuery(parameters);
  const { method } = request;
  const sign = (
    query: string,
    { key = `${secret}&`, verb = method, encode = percentEncode } = {},
  ) =>
    createHmac('sha1', key)
      .update(`${verb}&%2F&${encode(query)}`)
      .digest('base64');
  return [
    // Base64 has no spaces: where one arrived, it was a bare +.
    valueOf(all, 'Signature')?.replaceAll(' ', '+'),
    [
      [BARE_PLUS, sign(right)],
      ...misspelt(parameters, request).flatMap(([what, query]): Mistake[] => [
        [what, sign(query)],
        [what, sign(query, { encode: encodeURIComponent })],
      ]),
      [text('the key lacks & behind the secret', '密钥后缺少 &'), sign(right, { key: secret })],
      ...['GET', 'POST'].map((verb): Mistake => {
        const what = text(
          `signed for ${verb}, sent with ${method}`,
          `按 ${verb} 签名，以 ${method} 发送`,
        );
        return [what, sign(right, { verb })];
      }),
    ],
  ];
}

function acs3(request: ReceivedRequest, secret: string): [string | undefined, readonly Mistake[]] {
  const authorization = parseAuthorization(valueOf(request.headers, 'authorization'));
  const parameters = queryParameters(request);
  const input: Acs3Input = {
    method: request.method,
    path: request.path,
    parameters,
    headers: request.headers,
    signedHeaders: authorization?.signedHeaders ?? [],
    bodyHash: valueOf(request.headers, 'x-acs-content-sha256') ?? '',
  };
  const host = valueOf(request.headers, 'host') ?? '';
  const portless = withParameter(request.headers, 'host', host.replace(/:\d+$/, ''));
  const sign = (canonical: string, key = secret): string =>
    createHmac('sha256', key)
      .update(`${ACS3_ALGORITHM}\n${sha256Hex(canonical)}`)
      .digest('hex');
  const canonical = (change: Partial<Acs3Input> = {}): string =>
    acs3CanonicalRequest({ ...input, ...change });
  const [method = '', path = '', , ...rest] = canonical().split('\n');
  return [
    authorization?.signature,
    [
      ...misspelt(parameters, request).map(([what, query]): Mistake => [
        what,
        sign([method, path, query, ...rest].join('\n')),
      ]),
      [text('signed without the query', '签名未包含查询串'), sign(canonical({ parameters: [] }))],
      [
        text('Host signed without its port', '签名所用的 Host 不含端口'),
        sign(canonical({ headers: portless })),
      ],
      [
        text('signed with another hash of the body than is sent', '签名所用的正文哈希与发送的不同'),
        sign(canonical({ bodyHash: sha256Hex(request.body) })),
      ],
      [text('the key has & behind the secret', '密钥后多了 &'), sign(canonical(), `${secret}&`)],
    ],
  ];
}

const BARE_PLUS = text(
  'the query has a bare +, which is read as a space',
  '查询串中有未编码的 +，会被读作空格',
);

/** Canonical queries as they come out wrong. */
function misspelt(
  parameters: readonly Parameter[],
  { query }: ReceivedRequest,
): (readonly [what: Text, query: string])[] {
  const right = canonicalQuery(parameters);
  const withValues = (change: (value: string) => string): string =>
    canonicalQuery(parameters.map(([name, value]) => [name, change(value)]));
  const urlEncoder = right.replaceAll('%20', '+').replaceAll('%2A', '*').replaceAll('~', '%7E');
  return [
    [text('signed with spaces written as +', '签名时空格写作 +'), right.replaceAll('%20', '+')],
    [text('signed with * unencoded', '签名时 * 未编码'), right.replaceAll('%2A', '*')],
    [text('signed with ~ encoded', '签名时 ~ 被编码'), right.replaceAll('~', '%7E')],
    [
      text("signed with ! ' ( ) * unencoded", "签名时 ! ' ( ) * 未编码"),
      right.replace(/%(?:2[1789]|2A)/g, decodeURIComponent),
    ],
    [
      text(
        'signed with spaces as +, ~ encoded and * unencoded',
        '签名时空格写作 +、~ 被编码、* 未编码',
      ),
      urlEncoder,
    ],
    [BARE_PLUS, canonicalQuery(withParameter(parseQuery(query), 'Signature', null))],
    [
      text('signed with + read as a space', '签名时 + 被读作空格'),
      withValues((value) => value.replaceAll('+', ' ')),
    ],
    [text('signed with values encoded twice', '签名时取值被编码两次'), withValues(percentEncode)],
    [
      text('signed with lower case hex', '签名时百分号编码为小写'),
      right.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()),
    ],
    [
      text('signed with parameters that are not sorted', '签名时参数未排序'),
      formatQuery(parameters),
    ],
  ];
}

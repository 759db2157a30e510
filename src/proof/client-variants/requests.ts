import type { Parameter } from '../../protocol/parameter.ts';
import { percentEncode } from '../../protocol/percent-encoding.ts';
import { text } from '../../text.ts';
import { should, silent, written } from '../variants/ground.ts';
import type { ClientVariant } from './variant.ts';

const METHOD = written(
  'an RPC operation may be called by GET or by POST',
  'RPC 操作可用 GET 或 POST 调用',
);
const SPELLING = written(
  'the signature covers decoded names and values, so how the URL is written does not matter',
  '签名针对解码后的名称与值，URL 的写法无关紧要',
);
const EXTRA = silent('headers and parameters of a client’s own', '客户端自己的请求头与参数');

function headers(
  id: string,
  en: string,
  zh: string,
  change: (own: readonly Parameter[]) => readonly Parameter[],
): ClientVariant {
  return {
    id,
    title: text(en, zh),
    ground: EXTRA,
    touches: ['headers'],
    change: (b) => ({ extraHeaders: (attempt) => change(b.extraHeaders(attempt)) }),
  };
}

/** Encodes every byte of a text, also those that need not be. */
function encodeAll(value: string): string {
  return [...Buffer.from(value)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function sorted(parameters: readonly Parameter[]): readonly Parameter[] {
  return [...parameters].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function write(
  parameters: readonly Parameter[],
  encode: (value: string) => string = percentEncode,
): string {
  return parameters.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

function spelling(
  id: string,
  en: string,
  zh: string,
  how: (parameters: readonly Parameter[]) => string,
): ClientVariant {
  return {
    id,
    title: text(en, zh),
    ground: SPELLING,
    touches: ['encoding'],
    change: () => ({ writeParameters: how }),
  };
}

/** How requests are written. */
export const requestVariants: readonly ClientVariant[] = [
  {
    id: 'by-post',
    title: text('POST with the parameters in the query', 'POST，参数在查询串中'),
    ground: METHOD,
    touches: ['method'],
    change: () => ({ method: () => 'POST' }),
  },
  {
    id: 'by-form',
    title: text('POST with the parameters in a form', 'POST，参数在表单中'),
    ground: METHOD,
    touches: ['method', 'body'],
    change: () => ({ method: () => 'POST', place: () => 'form' }),
  },
  {
    id: 'by-chunked-form',
    title: text('POST with a form in chunks', 'POST，分块发送的表单'),
    ground: written('it is HTTP, which permits it', '这是 HTTP 所允许的'),
    touches: ['method', 'body'],
    change: (b) => ({
      method: () => 'POST',
      place: () => 'form',
      extraHeaders: (attempt) => [...b.extraHeaders(attempt), ['transfer-encoding', 'chunked']],
    }),
  },
  {
    id: 'by-get-and-post',
    title: text('GET and POST in turn', 'GET 与 POST 交替'),
    ground: METHOD,
    touches: ['method'],
    change: () => ({
      method: ({ call, number }) => ((call.number + number) % 2 === 0 ? 'GET' : 'POST'),
    }),
  },
  {
    id: 'json-content-type',
    title: text(
      'POST with content-type application/json and no body',
      'POST，content-type 为 application/json，无正文',
    ),
    ground: written(
      'the documented content type is application/json',
      '文档的内容类型为 application/json',
    ),
    touches: ['method', 'body'],
    change: (b) => ({
      method: () => 'POST',
      extraHeaders: (attempt) => [...b.extraHeaders(attempt), ['content-type', 'application/json']],
    }),
  },
  spelling(
    'parameters-backwards',
    'parameters in the opposite order',
    '参数按相反顺序',
    (parameters) => write([...sorted(parameters)].reverse()),
  ),
  spelling(
    'everything-encoded',
    'every byte percent-encoded',
    '每个字节都百分号编码',
    (parameters) => write(sorted(parameters), encodeAll),
  ),
  spelling(
    'lower-case-hex',
    'percent-encoding in lower case hex',
    '百分号编码用小写十六进制',
    (parameters) =>
      write(sorted(parameters), (value) =>
        percentEncode(value).replace(/%../g, (code) => code.toLowerCase()),
      ),
  ),
  {
    id: 'plus-for-space',
    title: text('a space as + in the query', '查询串中空格写作 +'),
    ground: should(
      'official clients write it so (REQUEST-SPACE is a SHOULD)',
      '官方客户端这样写（REQUEST-SPACE 为 SHOULD）',
    ),
    touches: ['encoding'],
    warns: ['REQUEST-SPACE'],
    change: () => ({
      writeParameters: (parameters) =>
        write(sorted(parameters), (value) => percentEncode(value).replaceAll('%20', '+')),
    }),
  },
  {
    id: 'further-parameters',
    title: text('parameters of its own', '自己的参数'),
    ground: EXTRA,
    touches: ['parameters'],
    change: () => ({
      extraParameters: () => [
        ['RegionId', 'cn-hangzhou'],
        ['Lang', 'zh'],
        ['_', String(Date.now())],
        ['empty', ''],
      ],
    }),
  },
  {
    id: 'format-in-lower-case',
    title: text('Format=json', 'Format=json'),
    ground: written(
      'an RPC request carries Format=JSON, in any letter case',
      'RPC 请求带有 Format=JSON，大小写不限',
    ),
    touches: ['format'],
    change: (b) => ({
      common: (...args) =>
        b
          .common(...args)
          .map(([name, value]) => (name === 'Format' ? [name, 'json'] : [name, value])),
    }),
  },
  headers('no-headers-of-its-own', 'no accept, no user-agent', '没有 accept 与 user-agent', (own) =>
    own.filter(([name]) => name === 'accept-encoding' || name === 'connection'),
  ),
  headers('many-headers', 'many headers of its own', '许多自己的请求头', (own) => [
    ...own.filter(([name]) => name !== 'user-agent' && name !== 'accept'),
    ['user-agent', 'Mozilla/5.0 (X11) 100% "quoted" sdk/1.0'],
    ['accept', '*/*'],
    ['accept-language', 'zh-CN,zh;q=0.9'],
    ['cache-control', 'no-cache'],
    ['x-request-id', '1'],
    ['traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
    ['x-acs-user-extra', 'signed too'],
  ]),
  {
    id: 'upper-case-header-names',
    title: text('header names in upper case', '请求头名称全大写'),
    ground: written('header names count in any letter case', '请求头名称不区分大小写'),
    touches: ['order'],
    change: (b) => ({
      finish: (request, attempt) => {
        const own = b.finish(request, attempt);
        return { ...own, headers: own.headers.map(([name, value]) => [name.toUpperCase(), value]) };
      },
    }),
  },
  {
    id: 'headers-backwards',
    title: text('headers in the opposite order', '请求头按相反顺序'),
    ground: written('headers of different names have no order', '不同名称的请求头没有顺序'),
    touches: ['order'],
    change: (b) => ({
      finish: (request, attempt) => {
        const own = b.finish(request, attempt);
        return { ...own, headers: [...own.headers].reverse() };
      },
    }),
  },
  {
    id: 'signs-every-header',
    title: text('the V3 signature covers every header', 'V3 签名覆盖所有请求头'),
    ground: written('further headers may be signed', '可以对更多请求头签名'),
    touches: ['signed-headers'],
    change: () => ({
      signedHeaders: (given) => [...new Set(given.map(([name]) => name.toLowerCase()))].sort(),
    }),
  },
  {
    id: 'does-not-take-gzip',
    title: text('does not offer gzip', '不接受 gzip'),
    ground: written(
      'a client that offers gzip reads it; none must offer it',
      '提供 gzip 的客户端才需读取',
    ),
    touches: ['gzip'],
    leaves: [{ ids: ['DECODING-GZIP'], reason: /gzip/ }],
    change: (b) => ({
      extraHeaders: (attempt) =>
        b.extraHeaders(attempt).filter(([name]) => name !== 'accept-encoding'),
    }),
  },
];

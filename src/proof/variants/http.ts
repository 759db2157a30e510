import type { Parameter } from '../../protocol/parameter.ts';
import type { Reply } from '../../reference/behaviour.ts';
import type { Call } from '../../reference/call.ts';
import { text } from '../../text.ts';
import { silent } from './ground.ts';
import type { Variant } from './variant.ts';

const HEADERS = silent('headers of an answer', '响应头');
const METHODS = silent('methods besides GET and POST', 'GET 与 POST 以外的方法');

type Headers = readonly Parameter[];

function headers(
  id: string,
  en: string,
  zh: string,
  change: (headers: Headers, call: Call) => Headers,
): Variant {
  return {
    id,
    title: text(en, zh),
    ground: HEADERS,
    touches: ['headers'],
    change: (b) => ({
      responseHeaders: (known, call) => change(b.responseHeaders(known, call), call),
    }),
  };
}

function contentType(id: string, en: string, zh: string, type: string | undefined): Variant {
  return {
    id,
    title: text(en, zh),
    ground: silent('the content type of an answer', '响应的内容类型'),
    touches: ['content-type'],
    change: (b) => ({
      responseHeaders: (known, call) =>
        b
          .responseHeaders(known, call)
          .flatMap(([name, value]) =>
            name.toLowerCase() !== 'content-type'
              ? [[name, value] as const]
              : type === undefined
                ? []
                : [[name, type] as const],
          ),
    }),
  };
}

/** What a method besides GET and POST gets, in place of an error of the API. */
function methods(id: string, en: string, zh: string, reply: Partial<Reply> | 'reset'): Variant {
  const other = ({ method }: Call): boolean => method !== 'GET' && method !== 'POST';
  return {
    id,
    title: text(en, zh),
    ground: METHODS,
    touches: ['methods'],
    change: (b) =>
      reply === 'reset'
        ? {
            deliver: (own, call) => (other(call) ? { kind: 'reset' } : b.deliver(own, call)),
          }
        : {
            finish: (own, asked, call) =>
              other(call) ? { ...own, ...reply } : b.finish(own, asked, call),
          },
  };
}

const NOT_ALLOWED: Headers = [['Allow', 'GET, POST']];

export const httpVariants: readonly Variant[] = [
  headers('upper-case-headers', 'header names in upper case', '响应头名称全大写', (own) =>
    own.map(([name, value]) => [name.toUpperCase(), value]),
  ),
  headers('lower-case-headers', 'header names in lower case', '响应头名称全小写', (own) =>
    own.map(([name, value]) => [name.toLowerCase(), value]),
  ),
  headers('extra-headers', 'many headers of its own', '许多自己的响应头', (own) => [
    ['Server', 'Tengine'],
    ['Set-Cookie', 'a=1; Path=/'],
    ['Set-Cookie', 'b="2"; HttpOnly'],
    ['Via', '1.1 front, 1.1 back'],
    ['Age', '0'],
    ['Vary', '*'],
    ['ETag', '"x"'],
    ['Cache-Control', 'no-store'],
    ['Access-Control-Allow-Origin', '*'],
    ['Strict-Transport-Security', 'max-age=1'],
    ['Warning', '199 - "Code"'],
    ['X-Empty', ''],
    ...own,
    ...Array.from({ length: 40 }, (_, n): Parameter => [`X-Trace-${String(n)}`, 'x'.repeat(100)]),
  ]),
  contentType(
    'no-charset',
    'a content type without charset',
    '内容类型不带字符集',
    'application/json',
  ),
  contentType('no-content-type', 'no content type', '没有内容类型', undefined),
  contentType(
    'text-json',
    'a content type of another kind',
    '另一种内容类型',
    'text/JSON; Charset="UTF-8"; q=1',
  ),
  methods(
    'other-methods-405',
    'other methods get 405 and nothing else',
    '其他方法得到 405 且无正文',
    {
      status: 405,
      headers: NOT_ALLOWED,
      body: '',
    },
  ),
  methods('other-methods-404', 'other methods get 404 in HTML', '其他方法得到 HTML 的 404', {
    status: 404,
    headers: [['Content-Type', 'text/html']],
    body: '<html><title>404</title></html>',
  }),
  methods('other-methods-501', 'other methods get 501', '其他方法得到 501', {
    status: 501,
    headers: [],
    body: '',
  }),
  methods(
    'other-methods-reset',
    'other methods get the connection closed',
    '其他方法使连接被关闭',
    'reset',
  ),
  {
    id: 'other-methods-served',
    title: text('PUT, PATCH and DELETE are served like GET', 'PUT、PATCH、DELETE 与 GET 同样处理'),
    ground: METHODS,
    touches: ['methods'],
    change: (b) => ({
      methodSupported: (method, call) =>
        ['PUT', 'PATCH', 'DELETE'].includes(method) || b.methodSupported(method, call),
    }),
  },
];

import { gzipSync } from 'node:zlib';
import type { Behaviour, Reply } from '../../reference/behaviour.ts';
import { headerOf } from '../../reference/call.ts';
import { text } from '../../text.ts';
import { silent, written } from './ground.ts';
import type { Variant } from './variant.ts';

const HTTP = written('it is HTTP, which permits it', '这是 HTTP 所允许的');
const LARGE = silent('how large a body may be', '正文可以多大');

/** Which bodies are taken, and how those of answers are framed. */
export const bodyVariants: readonly Variant[] = [
  {
    id: 'forms-refused',
    title: text('a form is UnsupportedMediaType', '表单为 UnsupportedMediaType'),
    ground: written(
      'the message of UnsupportedMediaType says that the content type must be application/json',
      'UnsupportedMediaType 的信息称内容类型必须是 application/json',
    ),
    touches: ['media-types'],
    change: (b) => ({
      mediaTypeSupported: (type, call) =>
        type !== 'application/x-www-form-urlencoded' && b.mediaTypeSupported(type, call),
    }),
  },
  {
    id: 'kin-of-json',
    title: text(
      'text/json and types ending in +json are JSON too',
      'text/json 与 +json 结尾的类型也算 JSON',
    ),
    ground: silent('other names for JSON', 'JSON 的其他类型名'),
    touches: ['media-types'],
    change: (b) => ({
      mediaTypeSupported: (type, call) =>
        type === 'text/json' ||
        type?.endsWith('+json') === true ||
        b.mediaTypeSupported(type, call),
    }),
  },
  {
    id: 'bodies-up-to-70-kb',
    title: text('bodies of more than 70 KB are too large', '超过 70 KB 的正文过大'),
    ground: LARGE,
    touches: ['large-bodies'],
    change: () => ({ maximumBodyBytes: 70_000 }),
  },
  {
    id: 'large-bodies-read',
    title: text('bodies of any size are read', '任意大小的正文都读取'),
    ground: LARGE,
    touches: ['large-bodies'],
    change: () => ({ maximumBodyBytes: 1024 ** 3 }),
  },
  {
    id: 'large-bodies-reset',
    title: text('a body that is too large gets the connection closed', '正文过大时连接被关闭'),
    ground: LARGE,
    touches: ['large-bodies'],
    change: (b) => ({
      deliver: (reply, call) =>
        call.bodySize > b.maximumBodyBytes ? { kind: 'reset' } : b.deliver(reply, call),
    }),
  },
  {
    id: 'long-lines-414',
    title: text(
      'requests of more than 8 KB are refused by the web server in front, in HTML',
      '超过 8 KB 的请求被前置服务器以 HTML 拒绝',
    ),
    ground: silent('how long a request may be', '请求可以多长'),
    touches: ['long-requests'],
    change: (b) => ({
      finish: (reply, asked, call) =>
        call.query.length <= 8192
          ? b.finish(reply, asked, call)
          : {
              status: 414,
              headers: [['Content-Type', 'text/html']],
              body: '<html><h1>414 Request-URI Too Large</h1></html>',
            },
    }),
  },
  {
    id: 'chunked',
    title: text('answers in chunks, without a length', '分块响应，不带长度'),
    ground: HTTP,
    touches: ['framing'],
    change: (b) => ({
      responseHeaders: (...args) => [
        ...b.responseHeaders(...args),
        ['Transfer-Encoding', 'chunked'],
      ],
    }),
  },
  {
    id: 'gzip-when-asked',
    title: text('answers packed for those who ask for it', '应请求者要求压缩响应'),
    ground: HTTP,
    touches: ['framing'],
    change: (b) => ({ finish: (reply, asked, call) => packed(b, reply, asked, call) }),
  },
];

function packed(b: Behaviour, ...[reply, asked, call]: Parameters<Behaviour['finish']>): Reply {
  const own = b.finish(reply, asked, call);
  if (!/\bgzip\b/.test(headerOf(call, 'accept-encoding') ?? '')) return own;
  return {
    ...own,
    headers: [...own.headers, ['Content-Encoding', 'gzip']],
    body: gzipSync(own.body),
  };
}

import type { Text } from '../generated/results.ts';

/** The texts that sources name; the OpenAPI document lists them in full. */
const TEXTS: Readonly<Record<string, Text>> = {
  page: { en: 'The operation’s page', zh: '接口文档' },
  'page-late': { en: 'The operation’s page, later text', zh: '接口文档（后续文本）' },
  rpc: { en: 'RPC signature', zh: 'RPC 签名文档' },
  v3: { en: 'V3 signature', zh: 'V3 签名文档' },
  concept: { en: 'Concept page of executions', zh: '执行的概念文档' },
  cli: { en: 'Command line session', zh: '命令行记录' },
  sdk: { en: 'Official SDKs', zh: '官方 SDK' },
  gateway: { en: 'Common gateway errors', zh: '网关公共错误码' },
  http: { en: 'HTTP (RFC 9110, RFC 9112)', zh: 'HTTP（RFC 9110、RFC 9112）' },
  json: { en: 'JSON (RFC 8259)', zh: 'JSON（RFC 8259）' },
  tls: { en: 'TLS (RFC 5280, RFC 9525)', zh: 'TLS（RFC 5280、RFC 9525）' },
  client: { en: 'What a caller of a client relies on', zh: '调用者对客户端的依赖' },
};

/** Places within those texts; longer phrases stand before those that they contain. */
const PLACES: readonly (readonly [en: string, zh: string])[] = [
  ['NextToken absent when there is no data', '没有数据时不返回 NextToken'],
  ['names and descriptions', '名称与描述'],
  ['calls under way at once', '同时进行的调用'],
  ['credentials of a call', '一次调用的凭证'],
  ['one call', '一次调用'],
  ['errors of a call', '调用的错误'],
  ['status of an answer', '响应的状态码'],
  ['fields to come', '将来的字段'],
  ['walks that come to an end', '遍历会结束'],
  ['time-out', '超时'],
  ['retries', '重试'],
  ['redirects', '重定向'],
  ['logs', '日志'],
  ['certificates', '证书'],
  ['chunked transfer coding', '分块传输编码'],
  ['content coding', '内容编码'],
  ['message body', '消息正文'],
  ['incomplete messages', '不完整的消息'],
  ['status codes', '状态码'],
  ['header fields', '头字段'],
  ['persistent connections', '持久连接'],
  ['whitespace', '空白'],
  ['objects', '对象'],
  ['strings', '字符串'],
  ['grammar', '语法'],
  ['error codes', '错误码'],
  ['request method', '请求方法'],
  ['names are case-sensitive', '名称区分大小写'],
  ['access level create', '访问级别为写入'],
  ['resource type', '资源类型'],
  ['all resources', '全部资源'],
  ['condition keys: none', '条件关键字：无'],
  ['related operations: none', '关联操作：无'],
  ['authorization', '授权信息'],
  ['request parameters', '请求参数'],
  ['common parameters', '公共参数'],
  ['common headers', '公共请求头'],
  ['response example', '返回示例'],
  ['response', '返回参数'],
  ['HTTP status code', 'HTTP 状态码'],
  ['description column', '描述列'],
  ['maximum size', '最大尺寸'],
  ['error centre', '错误中心'],
  ['error body', '错误正文'],
  ['errors', '错误码'],
  ['message', '错误信息'],
  ['required', '必填'],
  ['default 60', '默认值 60'],
  ['Limit integer', 'Limit 为整数'],
  ['NextToken example', 'NextToken 示例'],
  ['recorded session', '会话记录'],
  ['event types', '事件类型'],
  ['execution statuses', '执行状态'],
  ['signature algorithm', '签名算法'],
  ['canonical query', '规范化查询串'],
  ['canonical request', '规范化请求'],
  ['string to sign', '待签名字符串'],
  ['signed headers', '已签名的请求头'],
  ['signature', '签名'],
  ['request', '请求'],
  ['events', '事件'],
  [' and ', ' 与 '],
  [' or ', ' 或 '],
];

/** Says where a clause stands, in both languages: `page: errors; rpc: Format` and so on. */
export function describeSource(source: string): Text {
  const parts = source.split('; ').map((part) => {
    const [, name, place] = /^([a-z\d-]+): (.*)$/.exec(part) ?? [];
    const text = name === undefined ? undefined : TEXTS[name];
    return text === undefined || place === undefined
      ? { en: part, zh: inChinese(part) }
      : { en: `${text.en}: ${place}`, zh: `${text.zh}：${inChinese(place)}` };
  });
  return {
    en: parts.map(({ en }) => en).join('; '),
    zh: parts.map(({ zh }) => zh).join('；'),
  };
}

function inChinese(place: string): string {
  return PLACES.reduce((text, [en, zh]) => text.replaceAll(en, zh), place).replaceAll(', ', '，');
}

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
};

/** Places within those texts; longer phrases stand before those that they contain. */
const PLACES: readonly (readonly [en: string, zh: string])[] = [
  ['NextToken absent when there is no data', '没有数据时不返回 NextToken'],
  ['names and descriptions', '名称与描述'],
  ['names are case-sensitive', '名称区分大小写'],
  ['access level create', '访问级别为写入'],
  ['resource type', '资源类型'],
  ['all resources', '全部资源'],
  ['condition keys: none', '条件关键字：无'],
  ['related operations: none', '关联操作：无'],
  ['authorization', '授权信息'],
  ['request parameters', '请求参数'],
  ['request method', '请求方法'],
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

import { text, type Text } from '../../../text.ts';

/** What SDKs are met with: entries of the catalogue of hostile endpoints that a client can meet too. */
export interface Attack {
  /** Of an entry of the catalogue that is hostile always, without `/always`. */
  readonly id: string;
  readonly what: Text;
}

const attack = (id: string, en: string, zh: string): Attack => ({ id, what: text(en, zh) });

/** The first is none: what it takes of memory is what the others are compared with. */
export const attacks: readonly Attack[] = [
  attack('undisturbed', 'a good page', '正常的一页'),
  attack('never-answers', 'no answer at all', '完全不回应'),
  attack(
    'headers-drip',
    'headers, a byte now and then, without end',
    '响应头逐字节缓慢发送，永不结束',
  ),
  attack('body-drips', 'a body, a byte now and then, without end', '正文逐字节缓慢发送，永不结束'),
  attack('stalls-mid-body', 'half a body and then silence', '正文发到一半后沉默'),
  attack('endless-chunks', 'chunks without end', '分块正文永不结束'),
  attack('endless-without-length', 'a body without length or end', '无长度也无结尾的正文'),
  attack('bomb-gzip', 'a gzip bomb', 'gzip 炸弹'),
  attack('string-of-60-megabytes', 'a string of 60 MB', '60 MB 的字符串'),
  attack('json-deep-arrays', 'JSON of arrays in arrays in arrays', '层层嵌套的 JSON 数组'),
  attack(
    'json-deep-extra-field',
    'the same in an unknown field of a page',
    '一页的未知字段中含同样的嵌套',
  ),
  attack('json-invalid-utf8', 'bytes that are no UTF-8', '非 UTF-8 字节'),
  attack('json-surrogates', 'half surrogates as escapes', '转义的单个代理项'),
  attack('json-bom', 'a byte order mark before the JSON', 'JSON 前的字节序标记'),
  attack('json-duplicate-keys', 'fields that stand twice', '重复出现的字段'),
  attack('json-prototype-page', 'a field __proto__ in a page', '一页中含 __proto__ 字段'),
  attack('json-nan', 'NaN where a number stands', '数字处为 NaN'),
  attack('json-huge-exponent', 'the number 1e400', '数字 1e400 之类的巨大指数'),
  attack('json-megabyte-of-digits', 'a number of a million digits', '上百万位的数字'),
  attack('json-null', 'the JSON null', 'JSON null'),
  attack('json-array', 'an array in place of an object', '以数组代替对象'),
  attack('json-empty', 'an empty body', '空正文'),
  attack('headers-many', 'thousands of headers', '数千个响应头'),
  attack('headers-one-of-a-megabyte', 'a header of a megabyte', '1 MB 的响应头'),
  attack('headers-endless-many', 'headers without end', '响应头永不结束'),
  attack('framing-length-too-short', 'a Content-Length that is too short', '偏短的 Content-Length'),
  attack('framing-length-too-long', 'a Content-Length that is too long', '偏长的 Content-Length'),
  attack('framing-length-negative', 'a negative Content-Length', '负的 Content-Length'),
  attack('framing-two-lengths', 'two Content-Lengths that differ', '两个不同的 Content-Length'),
  attack('framing-chunk-size-huge', 'a chunk of 2^72 bytes', '2^72 字节的分块'),
  attack('framing-chunks-without-end', 'a chunked body that is cut off', '被截断的分块正文'),
  attack('framing-trailers-flood', 'trailers without measure', '大量 trailer'),
  attack('framing-garbage-after', 'garbage behind a good answer', '正常响应之后的垃圾字节'),
  attack('redirect-302-elsewhere', 'a 302 to another host', '302 指向其他主机'),
  attack('redirect-307-elsewhere', 'a 307 to another host', '307 指向其他主机'),
  attack('redirect-to-itself', 'a redirect to the same place, for ever', '无限重定向到自身'),
  attack('redirect-to-a-file', 'a redirect to a file:', '重定向到 file:'),
  attack('status-http-1-1-999-high', 'the status 999', '状态码 999'),
  attack('interim-early-hints-for-ever', 'early hints (103) without end', '无穷的 103 响应'),
  attack('interim-continue-for-ever', '100 Continue without end', '无穷的 100 Continue'),
  attack('bytes-noise', 'noise in place of HTTP', '以杂乱字节代替 HTTP'),
  attack('reset-at-once', 'a reset at once', '立即重置连接'),
  attack('reset-in-the-headers', 'a reset within the headers', '响应头中途重置连接'),
  attack('reset-in-the-body', 'a reset within the body', '正文中途重置连接'),
  attack('overloaded-429-retry-after', '429 with a Retry-After', '429 并带 Retry-After'),
  attack('token-of-16-megabytes', 'a NextToken of 16 MB', '16 MB 的 NextToken'),
  attack(
    'escape-osc-in-refusals',
    'terminal escapes in an error message',
    '错误信息中的终端转义序列',
  ),
  attack('markup-script-in-refusals', 'HTML in an error message', '错误信息中的 HTML'),
];

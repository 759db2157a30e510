import { text, type Text } from '../../../text.ts';
import type { Came } from './met.ts';

/** Why some cells of the table are presumably as they are: read from what was given back and how long it took. */
export interface Remark {
  readonly sdks: readonly string[];
  readonly attacks: readonly string[];
  /** What came of each of these, one of them. */
  readonly came: readonly Came[];
  readonly remark: Text;
}

const java = ['java-sdk-fnf', 'java-tea-openapi'];
const python = ['python-alibabacloud-fnf', 'python-aliyun-sdk-fnf'];

export const remarks: readonly Remark[] = [
  {
    sdks: ['java-sdk-fnf'],
    attacks: ['json-nan'],
    came: ['nothing'],
    remark: text(
      'A word that is no JSON, such as NaN, sends its JsonReader round for ever in processObjectForHideItemName, at full use of the processor. No time-out covers it, and the thread never comes back.',
      '遇到 NaN 这类非 JSON 单词时，其 JsonReader 在 processObjectForHideItemName 中无限循环并占满处理器；没有任何超时能覆盖，该线程不再返回。',
    ),
  },
  {
    sdks: ['java-tea-openapi'],
    attacks: ['json-megabyte-of-digits'],
    came: ['nothing'],
    remark: text(
      'A number of a million digits becomes a BigDecimal, whose making takes time with the square of its length: about 25 s of processor time here, outside the time-out. The caller is then given its lowest 64 bits as if they were the EventId.',
      '上百万位的数字被转成 BigDecimal，其耗时与长度的平方成正比：此处约占用处理器 25 秒，且不受超时约束；之后调用方得到的 EventId 是该数的低 64 位。',
    ),
  },
  {
    sdks: [...python, ...java],
    attacks: ['headers-drip', 'body-drips'],
    came: ['nothing'],
    remark: text(
      'Their time-out counts from one byte to the next, so an endpoint that sends a byte now and then holds the caller for as long as it likes.',
      '其超时按相邻两个字节之间计时，因此端点只要偶尔发送一个字节，就能无限期占住调用方。',
    ),
  },
  {
    sdks: [...python, 'java-sdk-fnf'],
    attacks: ['interim-continue-for-ever'],
    came: ['nothing'],
    remark: text(
      'The same with interim answers: each 100 Continue begins the time-out anew.',
      '临时响应也是如此：每个 100 Continue 都会重新计时。',
    ),
  },
  {
    sdks: [...python, 'node-fnf', 'node-openapi-client', 'go-sdk-fnf', 'go-darabonba-openapi'],
    attacks: ['endless-without-length'],
    came: ['killed', 'timeout', 'network'],
    remark: text(
      'They keep a body in memory however long it is; only the time-out bounds it, and in Python not even that.',
      '它们把正文全部留在内存中，不限长度；只有超时能加以限制，而 Python 的 SDK 连超时也不起作用。',
    ),
  },
  {
    sdks: ['node-fnf'],
    attacks: ['redirect-302-elsewhere', 'status-http-1-1-999-high', 'overloaded-429-retry-after'],
    came: ['page'],
    remark: text(
      'It looks for a Code in the body and not at the status, so whatever has none is a page to its caller.',
      '它只看正文中有无 Code 而不看状态码，因此凡没有 Code 的响应都被当作一页交给调用方。',
    ),
  },
];

import { text } from '../../text.ts';
import { should, silent, written } from './ground.ts';
import type { Variant } from './variant.ts';

const OBJECT = written(
  'an error is a JSON object with Code, Message and RequestId',
  '错误是含有 Code、Message 和 RequestId 的 JSON 对象',
);

export const errorVariants: readonly Variant[] = [
  {
    id: 'three-field-errors',
    title: text('errors with nothing but the three fields', '错误只含三个字段'),
    ground: OBJECT,
    touches: ['error-body'],
    change: () => ({
      renderError: ({ requestId, code, message }) =>
        JSON.stringify({ Message: message, Code: code, RequestId: requestId }),
    }),
  },
  {
    id: 'rich-errors',
    title: text('errors with a recommendation and fields of their own', '错误带有建议和自己的字段'),
    ground: silent('further fields of an error', '错误中的其他字段'),
    touches: ['error-body'],
    change: () => ({
      renderError: ({ requestId, hostId, code, message }) =>
        JSON.stringify({
          Recommend: 'https://example.invalid/?q=Code&a=1',
          Events: null,
          NextToken: null,
          HostId: hostId,
          AccessDeniedDetail: { PolicyType: 'x', Code: 1 },
          Code: code,
          Message: message,
          RequestId: requestId,
          status: 'error',
          Details: [[{}]],
        }),
    }),
  },
  {
    id: 'pretty-errors',
    title: text(
      'errors with blanks and line breaks between their tokens',
      '错误的记号间带空白和换行',
    ),
    ground: written('an error is JSON, which may be indented', '错误是 JSON，可以缩进'),
    touches: ['error-body'],
    change: (b) => ({
      renderError: (...args) =>
        `\n${JSON.stringify(JSON.parse(b.renderError(...args)), null, 2)}\n`,
    }),
  },
  {
    id: 'escaped-errors',
    title: text(
      'errors in which every character of a text is escaped',
      '错误文本的每个字符都写成转义',
    ),
    ground: written(
      'in JSON a character and its escape are the same',
      'JSON 中字符与其转义写法相同',
    ),
    touches: ['error-body'],
    change: () => ({
      renderError: ({ requestId, code, message }) =>
        `{"Code":${escaped(code)},"Message":${escaped(message)},"RequestId":${escaped(requestId)}}`,
    }),
  },
  {
    id: 'own-words',
    title: text('messages in words of its own', '自拟的错误信息'),
    ground: should(
      'the text of a message is a SHOULD (ERROR-MESSAGE-TEMPLATE, ERROR-MESSAGE-VALUE)',
      '错误信息的文本为 SHOULD（ERROR-MESSAGE-TEMPLATE、ERROR-MESSAGE-VALUE）',
    ),
    touches: ['messages'],
    warns: ['ERROR-MESSAGE-TEMPLATE', 'ERROR-MESSAGE-VALUE'],
    change: () => ({ messageOf: () => '请求失败：\u{1f6ab} "no"' }),
  },
  {
    id: 'long-messages',
    title: text('messages with a paragraph behind the documented text', '文档文本之后另有一段说明'),
    ground: should(
      'the text of a message is a SHOULD (ERROR-MESSAGE-TEMPLATE)',
      '错误信息的文本为 SHOULD（ERROR-MESSAGE-TEMPLATE）',
    ),
    touches: ['messages'],
    warns: ['ERROR-MESSAGE-TEMPLATE'],
    change: (b) => ({
      messageOf: (...args) => `${b.messageOf(...args)}\n${'See the manual. '.repeat(60)}`,
    }),
  },
  {
    id: 'bare-invalid-argument',
    title: text(
      'InvalidArgument with the documented text alone',
      'InvalidArgument 只有文档中的文本',
    ),
    ground: written('its message is "Parameter error."', '其错误信息为“Parameter error.”'),
    touches: ['messages'],
    change: (b) => ({
      messageOf: ({ code, values }, call) => b.messageOf({ code, values }, call),
    }),
  },
  {
    id: 'foreign-flow-hidden',
    title: text("another account's flow does not exist", '其他账号的流程视为不存在'),
    ground: written(
      'an execution of another account is AccessDenied or as if it did not exist',
      '其他账号的执行以 AccessDenied 拒绝，或视为不存在',
    ),
    touches: ['foreign'],
    change: (b) => ({
      refuse: (check, refusal, asked, call) =>
        check === 'ownership'
          ? { code: 'FlowNotExists', values: [asked.flowName ?? ''] }
          : b.refuse(check, refusal, asked, call),
    }),
  },
  {
    id: 'foreign-execution-hidden',
    title: text("another account's execution does not exist", '其他账号的执行视为不存在'),
    ground: written(
      'an execution of another account is AccessDenied or as if it did not exist',
      '其他账号的执行以 AccessDenied 拒绝，或视为不存在',
    ),
    touches: ['foreign'],
    change: (b) => ({
      refuse: (check, refusal, asked, call) =>
        check === 'ownership'
          ? {
              code: 'ExecutionNotExists',
              values: [asked.executionName ?? '', asked.flowName ?? ''],
            }
          : b.refuse(check, refusal, asked, call),
    }),
  },
  {
    id: 'missing-is-null',
    title: text(
      'a missing common parameter is refused like a wrong one, which is named null',
      '缺少公共参数时按参数有误拒绝，并称其为 null',
    ),
    ground: silent('how a message names a value that was not sent', '错误信息如何称呼未发送的值'),
    touches: ['codes', 'messages'],
    change: (b) => ({
      refuse: (check, refusal, asked, call) => {
        const code = AS_WRONG.get(refusal.values[0] ?? '');
        return check === 'common-parameters' && code !== undefined
          ? { code, values: ['null'] }
          : b.refuse(check, refusal, asked, call);
      },
    }),
  },
  ...requestIds(),
];

/** What a common parameter is refused with when it is wrong, by its name in either dialect. */
const AS_WRONG: ReadonlyMap<string, string> = new Map([
  ['Action', 'ActionNotSupported'],
  ['x-acs-action', 'ActionNotSupported'],
  ['Version', 'APIVersionNotSupported'],
  ['x-acs-version', 'APIVersionNotSupported'],
  ['AccessKeyId', 'InvalidAccessKeyID'],
]);

function requestIds(): readonly Variant[] {
  const shapes: readonly (readonly [
    id: string,
    en: string,
    zh: string,
    write: (n: number) => string,
  ])[] = [
    ['counted-request-ids', 'RequestIds that count', 'RequestId 为计数', String],
    [
      'odd-request-ids',
      'RequestIds of any characters, 300 long',
      'RequestId 由任意字符组成，长 300',
      (n) => `请求 "${n}" \\ / \u007f 😀 `.padEnd(300, '#'),
    ],
    [
      'lower-case-request-ids',
      'RequestIds in lower case without hyphens',
      '小写且无连字符的 RequestId',
      (n) => n.toString(16).padStart(32, '0'),
    ],
  ];
  return shapes.map(([id, en, zh, write]) => ({
    id,
    title: text(en, zh),
    ground: written(
      'RequestId is a string that names one request',
      'RequestId 是标识一次请求的字符串',
    ),
    touches: ['request-id'],
    change: (b) => ({
      requestId: ({ number }) => write(number),
      // A header could not carry some of them.
      responseHeaders: (known, call) => b.responseHeaders({ ...known, requestId: 'x' }, call),
    }),
  }));
}

function escaped(value: string): string {
  const units = Array.from({ length: value.length }, (_, at) =>
    value.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `"${units.map((unit) => `\\u${unit}`).join('')}"`;
}

import { describe, expect, it } from 'vitest';
import type { CommonField, Intent } from '../protocol/intent.ts';
import { MINUTE, names, own, permittedIn, requestFor } from '../testing/small-world.ts';

interface Row {
  readonly given: Partial<Intent>;
  /** Each error, with what its message may name: places apart by `,`, values that are as good by `|`, `*` for any text. */
  readonly errors: readonly string[];
  /** What is said of the defect, in both languages. */
  readonly en: string;
  readonly zh: string;
  /** What else is wrong with the request, where it is not this alone. */
  readonly besides?: readonly string[];
}

const field = (name: CommonField, value: string | null): Partial<Intent> => ({
  fields: { [name]: value },
});
const post = { method: 'POST' } as const;
const acs3 = { signature: 'acs3' } as const;

/** One request for each thing that can be wrong with one, or is left open. */
const rows: readonly Row[] = [
  {
    given: names(null, 'run-1'),
    errors: ['MissingRequiredParams FlowName'],
    en: 'FlowName is missing',
    zh: '缺少 FlowName',
  },
  {
    given: names('orders', ''),
    errors: ['MissingRequiredParams ExecutionName', 'InvalidArgument'],
    en: 'ExecutionName is empty',
    zh: 'ExecutionName 为空',
    besides: ["flow 'orders' has no execution ''", "'' cannot be the name of an execution"],
  },
  {
    given: own('Limit', '1000'),
    errors: ['InvalidArgument'],
    en: "Limit '1000' is not an integer in [1,1000)",
    zh: 'Limit“1000”不是 [1,1000) 内的整数',
  },
  {
    given: own('Limit', '007'),
    errors: ['InvalidArgument'],
    en: "whether Limit '007' is a number in range is not documented",
    zh: '文档没有说明 Limit“007”是否算作范围内的数',
  },
  {
    given: own('NextToken', '3'),
    errors: ['InvalidArgument'],
    en: 'the token may not be one of these',
    zh: '令牌可能不属于该执行',
  },
  {
    given: own('NextToken', ''),
    errors: ['InvalidArgument'],
    en: 'what an empty NextToken means is not documented',
    zh: '文档没有说明空的 NextToken',
  },
  {
    given: own('Colour', 'red'),
    errors: ['InvalidArgument'],
    en: 'the parameter Colour is not documented',
    zh: '文档没有参数 Colour',
  },
  {
    given: { parameters: [...names('orders', 'run-1').parameters, ['FlowName', 'orders']] },
    errors: ['InvalidArgument', 'SignatureNotMatch'],
    en: 'FlowName is sent more than once',
    zh: 'FlowName 出现了多次',
  },
  {
    given: names('nowhere', 'run-1'),
    errors: ['FlowNotExists nowhere'],
    en: "there is no flow 'nowhere'",
    zh: '没有流程“nowhere”',
  },
  {
    given: names('orders', 'run-7'),
    errors: ['ExecutionNotExists run-7, orders'],
    en: "flow 'orders' has no execution 'run-7'",
    zh: '流程“orders”没有执行“run-7”',
  },
  {
    given: names('theirs', 'run-9'),
    errors: ['FlowNotExists theirs', 'ExecutionNotExists run-9, theirs'],
    en: "flow 'theirs' belongs to another account",
    zh: '流程“theirs”属于其他账号',
    besides: ['the resource is not the caller’s'],
  },
  {
    given: names('theirs', 'run-9'),
    errors: ['AccessDenied'],
    en: 'the resource is not the caller’s',
    zh: '资源不属于调用者',
    besides: ["flow 'theirs' belongs to another account"],
  },
  {
    given: names('nowhere', '1-run'),
    errors: ['InvalidArgument'],
    en: "'1-run' cannot be the name of an execution",
    zh: '“1-run”不能作为执行名称',
    besides: ["there is no flow 'nowhere'"],
  },
  {
    given: { identity: 'restricted' },
    errors: ['AccessDenied'],
    en: 'the identity may not call the operation',
    zh: '该身份无权调用此操作',
  },
  {
    given: field('Action', 'NoSuchOperation'),
    errors: ['ActionNotSupported NoSuchOperation'],
    en: "there is no operation 'NoSuchOperation'",
    zh: '没有名为“NoSuchOperation”的操作',
  },
  {
    given: field('Action', 'getexecutionhistory'),
    errors: ['ActionNotSupported *'],
    en: "whether 'getexecutionhistory' is another name than GetExecutionHistory is not documented",
    zh: '文档没有说明“getexecutionhistory”与 GetExecutionHistory 是否不同',
  },
  {
    given: field('Version', '2019-03-16'),
    errors: ['APIVersionNotSupported 2019-03-16'],
    en: "there is no version '2019-03-16'",
    zh: '没有版本“2019-03-16”',
  },
  {
    given: { ...post, body: { mediaType: 'text/plain', content: 'x' } },
    errors: ['UnsupportedMediaType'],
    en: 'the body is text/plain',
    zh: '正文类型为 text/plain',
  },
  {
    given: { ...post, body: { mediaType: 'application/json', content: '{}' } },
    errors: ['UnsupportedMediaType', 'InvalidArgument'],
    en: 'what a body or a content type does here is not documented',
    zh: '文档没有说明此处正文或内容类型的作用',
  },
  {
    given: { ...post, body: { mediaType: 'application/json', content: ' ', repeat: 70_000 } },
    errors: ['EntityTooLarge *'],
    en: 'the body has 70000 bytes, and the maximum is not documented',
    zh: '正文有 70000 字节，而文档没有给出上限',
    besides: ['what a body or a content type does here is not documented'],
  },
  {
    given: { method: 'PUT' },
    errors: [
      'InvalidArgument',
      'ActionNotSupported *',
      'MissingRequiredParams *',
      'MissingRequiredHeader *',
      'UnsupportedMediaType',
      'SignatureNotMatch',
    ],
    en: 'the method PUT is not documented',
    zh: '文档没有提到 PUT 方法',
  },
  {
    given: field('Format', null),
    errors: ['InvalidArgument', 'MissingRequiredParams *'],
    en: 'what a Format other than JSON does is not documented',
    zh: '文档没有说明非 JSON 的 Format',
  },
  // What is missing has no value that a message could name.
  {
    given: field('Action', null),
    errors: ['MissingRequiredParams Action', 'ActionNotSupported *'],
    en: 'Action is missing',
    zh: '缺少 Action',
  },
  {
    given: field('Version', null),
    errors: ['MissingRequiredParams Version', 'APIVersionNotSupported *'],
    en: 'Version is missing',
    zh: '缺少 Version',
  },
  {
    given: field('Version', ''),
    errors: ['MissingRequiredParams Version', 'APIVersionNotSupported *', 'InvalidArgument'],
    en: 'Version is empty',
    zh: 'Version 为空',
  },
  {
    given: field('AccessKeyId', null),
    errors: ['MissingRequiredParams AccessKeyId', 'InvalidAccessKeyID *'],
    en: 'AccessKeyId is missing',
    zh: '缺少 AccessKeyId',
  },
  {
    given: field('Timestamp', null),
    errors: ['MissingRequiredParams Timestamp', 'RequestTimeTooSkewed *, *', 'InvalidArgument'],
    en: 'Timestamp is missing',
    zh: '缺少 Timestamp',
  },
  {
    given: { ...acs3, ...field('Timestamp', null) },
    errors: [
      'MissingRequiredParams x-acs-date|x-acs-date|Timestamp',
      'MissingRequiredHeader x-acs-date|x-acs-date|Timestamp',
      'RequestTimeTooSkewed *, *',
      'InvalidArgument',
    ],
    en: 'x-acs-date is missing',
    zh: '缺少 x-acs-date',
  },
  {
    given: field('SignatureMethod', null),
    errors: ['MissingRequiredParams SignatureMethod', 'SignatureNotMatch', 'InvalidArgument'],
    en: 'SignatureMethod is missing',
    zh: '缺少 SignatureMethod',
  },
  {
    given: { tampering: [{ kind: 'remove-parameter', name: 'Signature' }] },
    errors: ['MissingRequiredParams Signature', 'SignatureNotMatch'],
    en: 'Signature is missing',
    zh: '缺少 Signature',
  },
  {
    given: { ...acs3, ...field('ContentHash', null) },
    errors: [
      'MissingRequiredParams x-acs-content-sha256|x-acs-content-sha256|ContentHash',
      'MissingRequiredHeader x-acs-content-sha256|x-acs-content-sha256|ContentHash',
      'SignatureNotMatch',
      'InvalidArgument',
    ],
    en: 'x-acs-content-sha256 is missing',
    zh: '缺少 x-acs-content-sha256',
  },
  {
    given: { ...acs3, ...field('AccessKeyId', null) },
    errors: [
      'MissingRequiredParams Authorization|authorization|AccessKeyId',
      'MissingRequiredHeader Authorization|authorization|AccessKeyId',
      'InvalidAccessKeyID *',
      'InvalidArgument',
    ],
    en: 'Authorization is empty',
    zh: 'Authorization 为空',
  },
  {
    given: field('AccessKeyId', 'nobody'),
    errors: ['InvalidAccessKeyID nobody'],
    en: "nobody has the AccessKey ID 'nobody'",
    zh: '没有 AccessKey ID“nobody”',
  },
  {
    given: { secret: 'other' },
    errors: ['SignatureNotMatch'],
    en: 'the signature is another one',
    zh: '签名不符',
  },
  {
    given: field('SignatureMethod', 'HMAC-MD5'),
    errors: ['SignatureNotMatch', 'InvalidArgument'],
    en: "SignatureMethod is 'HMAC-MD5', not HMAC-SHA1",
    zh: 'SignatureMethod 为“HMAC-MD5”，不是 HMAC-SHA1',
  },
  {
    given: field('SignatureVersion', '2.0'),
    errors: ['SignatureNotMatch', 'InvalidArgument'],
    en: "SignatureVersion is '2.0', not 1.0",
    zh: 'SignatureVersion 为“2.0”，不是 1.0',
  },
  {
    given: { ...acs3, ...field('SignatureMethod', 'ACS3-HMAC-MD5') },
    errors: ['SignatureNotMatch', 'InvalidArgument'],
    en: "SignatureMethod is 'ACS3-HMAC-MD5', not ACS3-HMAC-SHA256",
    zh: 'SignatureMethod 为“ACS3-HMAC-MD5”，不是 ACS3-HMAC-SHA256',
  },
  {
    given: { skewMs: 16 * MINUTE },
    errors: ['RequestTimeTooSkewed 2024-03-21T08:16:00Z, *'],
    en: 'the clocks differ by 960 seconds',
    zh: '时钟相差 960 秒',
  },
  {
    given: field('Timestamp', 'soon'),
    errors: ['InvalidArgument', 'RequestTimeTooSkewed soon, *'],
    en: "'soon' is not a request time",
    zh: '“soon”不是请求时间',
  },
  {
    given: field('Timestamp', '2024-03-21T08:00:00.5Z'),
    errors: ['InvalidArgument', 'RequestTimeTooSkewed *, *'],
    en: 'whether a request time may have fractions of seconds is not documented',
    zh: '文档没有说明请求时间能否带小数秒',
  },
  {
    given: { identity: 'temporary', ...field('SecurityToken', null) },
    errors: [
      'InvalidAccessKeyID temporaryId',
      'SignatureNotMatch',
      'InvalidArgument',
      'MissingRequiredParams SecurityToken|SecurityToken',
      'MissingRequiredHeader SecurityToken',
    ],
    en: 'the security token is missing',
    zh: '缺少安全令牌',
  },
  {
    given: { ...acs3, identity: 'temporary', ...field('SecurityToken', '') },
    errors: [
      'InvalidAccessKeyID temporaryId',
      'SignatureNotMatch',
      'InvalidArgument',
      'MissingRequiredParams x-acs-security-token|SecurityToken',
      'MissingRequiredHeader x-acs-security-token',
    ],
    en: 'the security token is missing',
    zh: '缺少安全令牌',
  },
  {
    given: { identity: 'temporary', ...field('SecurityToken', 'other') },
    errors: ['InvalidAccessKeyID temporaryId', 'SignatureNotMatch', 'InvalidArgument'],
    en: 'the security token is another one',
    zh: '安全令牌不符',
  },
  {
    given: field('SecurityToken', 'some'),
    errors: ['InvalidArgument', 'InvalidAccessKeyID *', 'SignatureNotMatch'],
    en: 'what a security token does with credentials that have none is not documented',
    zh: '文档没有说明安全令牌对没有令牌的凭证有何作用',
  },
  {
    given: { ...acs3, ...post, tampering: [{ kind: 'body', content: '{}' }] },
    errors: ['SignatureNotMatch', 'InvalidArgument'],
    en: 'the body does not fit its hash',
    zh: '正文与其哈希不符',
    besides: ['what a body or a content type does here is not documented'],
  },
  {
    given: {
      ...acs3,
      tampering: [{ kind: 'set-header', name: 'x-acs-colour', value: 'red' }],
    },
    errors: ['SignatureNotMatch', 'InvalidArgument', 'MissingRequiredHeader *'],
    en: 'the header x-acs-colour is not signed',
    zh: '请求头 x-acs-colour 未签名',
  },
];

describe('what justifies an error', () => {
  it.each(rows)('names what is wrong: $en', ({ given, errors, en, zh, besides = [] }) => {
    const permitted = permittedIn(requestFor(given));
    const here = permitted.errors.filter(({ because }) => because.en === en);
    expect(
      here.map(({ code, values }) =>
        [code, values.map((list) => (list.length === 0 ? '*' : list.join('|'))).join(', ')]
          .join(' ')
          .trim(),
      ),
    ).toEqual(errors);
    for (const { because } of here) expect(because).toEqual({ en, zh });
    const others = permitted.errors.map(({ because }) => because.en).filter((one) => one !== en);
    expect([...new Set(others)]).toEqual(besides);
  });

  it('names an execution that may not be there, where not everything is known', () => {
    const { errors } = permittedIn(requestFor(names('nowhere', 'run-1')), { complete: false });
    expect(errors.map(({ code, values }) => [code, ...values.flat()])).toEqual([
      ['FlowNotExists', 'nowhere'],
      ['ExecutionNotExists', 'run-1', 'nowhere'],
      ['AccessDenied'],
    ]);
  });

  it('is repeated as the reason why a request is open, only where it is', () => {
    const open = (given: Partial<Intent>): readonly unknown[] =>
      permittedIn(requestFor(given)).open;
    expect(open(own('Limit', '007'))).toEqual([
      {
        en: "whether Limit '007' is a number in range is not documented",
        zh: '文档没有说明 Limit“007”是否算作范围内的数',
      },
    ]);
    expect(open(own('Limit', '0'))).toEqual([]);
    expect(open({ skewMs: 6 * MINUTE })).toEqual([
      { en: 'the clocks differ by 360 seconds', zh: '时钟相差 360 秒' },
    ]);
    expect(open({ skewMs: 16 * MINUTE })).toEqual([]);
  });
});

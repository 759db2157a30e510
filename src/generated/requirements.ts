// Generated from spec/ by `npm run generate`. Changes made here are lost.

/** The id of a requirement. */
export type RequirementId =
  | 'SCHEMA-JSON'
  | 'SCHEMA-EVENTS'
  | 'SCHEMA-REQUEST-ID'
  | 'SCHEMA-REQUEST-ID-UNIQUE'
  | 'SCHEMA-NEXT-TOKEN'
  | 'SCHEMA-EVENT-ID'
  | 'SCHEMA-EVENT-TIME'
  | 'SCHEMA-EVENT-TYPE'
  | 'SCHEMA-EVENT-DETAIL'
  | 'SCHEMA-STEP-NAME'
  | 'SCHEMA-EVENT-COMPLETE'
  | 'LIMIT-ACCEPTED'
  | 'LIMIT-RESPECTED'
  | 'LIMIT-DEFAULT'
  | 'LIMIT-LOWER-BOUND'
  | 'LIMIT-UPPER-BOUND'
  | 'LIMIT-OVERFLOW'
  | 'LIMIT-NOT-A-NUMBER'
  | 'LIMIT-LENIENT'
  | 'LIMIT-ANY-TEXT'
  | 'LIMIT-FULL-PAGES'
  | 'PAGING-FIRST-PAGE'
  | 'PAGING-COMPLETE'
  | 'PAGING-BOUNDARY'
  | 'PAGING-LIMIT-CHANGES'
  | 'PAGING-ENDS'
  | 'PAGING-LAST-PAGE'
  | 'PAGING-REPEATABLE'
  | 'PAGING-INTERLEAVED'
  | 'PAGING-INTERLEAVED-OTHER'
  | 'PAGING-TOKEN-ELSEWHERE'
  | 'PAGING-TOKEN-INVENTED'
  | 'PAGING-TOKEN-ANY-TEXT'
  | 'PAGING-TOKEN-EMPTY'
  | 'PAGING-TOKEN-FORM'
  | 'PAGING-GROWING'
  | 'PAGING-STABLE'
  | 'HISTORY-ID-UNIQUE'
  | 'HISTORY-ID-INCREASING'
  | 'HISTORY-ID-CONTIGUOUS'
  | 'HISTORY-CAUSE'
  | 'HISTORY-TIME-ORDER'
  | 'HISTORY-START'
  | 'HISTORY-END-ONCE'
  | 'HISTORY-END-LAST'
  | 'HISTORY-STEPS-NESTED'
  | 'HISTORY-STEPS-FINISHED'
  | 'HISTORY-BRANCHES-NESTED'
  | 'HISTORY-ITERATIONS-NESTED'
  | 'HISTORY-TASKS-ORDERED'
  | 'SIGNATURE-RPC-ACCEPTED'
  | 'SIGNATURE-RPC-SPELLING'
  | 'SIGNATURE-RPC-TAMPERED-VALUE'
  | 'SIGNATURE-RPC-TAMPERED-NAMES'
  | 'SIGNATURE-RPC-TAMPERED-METHOD'
  | 'SIGNATURE-RPC-ALTERED'
  | 'SIGNATURE-RPC-MISSING'
  | 'SIGNATURE-RPC-WRONG-SECRET'
  | 'SIGNATURE-RPC-ACCESS-KEY'
  | 'SIGNATURE-RPC-ALGORITHM'
  | 'SIGNATURE-RPC-SECURITY-TOKEN'
  | 'SIGNATURE-ACS3-ACCEPTED'
  | 'SIGNATURE-ACS3-SPELLING'
  | 'SIGNATURE-ACS3-TAMPERED-VALUE'
  | 'SIGNATURE-ACS3-TAMPERED-NAMES'
  | 'SIGNATURE-ACS3-TAMPERED-METHOD'
  | 'SIGNATURE-ACS3-ALTERED'
  | 'SIGNATURE-ACS3-LETTER-CASE'
  | 'SIGNATURE-ACS3-MISSING'
  | 'SIGNATURE-ACS3-WRONG-SECRET'
  | 'SIGNATURE-ACS3-ACCESS-KEY'
  | 'SIGNATURE-ACS3-ALGORITHM'
  | 'SIGNATURE-ACS3-SECURITY-TOKEN'
  | 'SIGNATURE-ACS3-TAMPERED-HEADER'
  | 'SIGNATURE-ACS3-UNSIGNED-HEADER'
  | 'SIGNATURE-ACS3-BODY-HASH'
  | 'SIGNATURE-NONCE-REUSE'
  | 'CLOCK-WITHIN'
  | 'CLOCK-PAST'
  | 'CLOCK-FUTURE'
  | 'CLOCK-NO-HOLE'
  | 'CLOCK-MALFORMED'
  | 'CLOCK-EDGES'
  | 'ERROR-STATUS'
  | 'ERROR-ENVELOPE'
  | 'ERROR-CODE-KNOWN'
  | 'ERROR-MESSAGE-TEMPLATE'
  | 'ERROR-MESSAGE-VALUE'
  | 'ERROR-SEVERAL'
  | 'ERROR-AUTHENTICATION-FIRST'
  | 'ERROR-MISSING-PARAMETER'
  | 'ERROR-MISSING-COMMON'
  | 'ERROR-MISSING-HEADER'
  | 'ERROR-FLOW-NOT-EXISTS'
  | 'ERROR-EXECUTION-NOT-EXISTS'
  | 'ERROR-NAME-CASE'
  | 'ERROR-NAME-WHOLE'
  | 'ERROR-NAME-ANY-TEXT'
  | 'ERROR-ACTION'
  | 'ERROR-VERSION'
  | 'ERROR-MEDIA-TYPE'
  | 'ERROR-ENTITY-SIZE'
  | 'ISOLATION-PERMISSION'
  | 'ISOLATION-FOREIGN'
  | 'ISOLATION-REPEATABLE'
  | 'ISOLATION-CONCURRENT'
  | 'TRANSPORT-CONNECTION'
  | 'TRANSPORT-HEADERS'
  | 'TRANSPORT-GET-POST'
  | 'TRANSPORT-FORM'
  | 'TRANSPORT-METHODS'
  | 'TRANSPORT-FORMAT'
  | 'TRANSPORT-UNKNOWN-PARAMETER'
  | 'REQUEST-METHOD'
  | 'REQUEST-ACTION'
  | 'REQUEST-VERSION'
  | 'REQUEST-FORMAT'
  | 'REQUEST-HOST'
  | 'REQUEST-FLOW-NAME'
  | 'REQUEST-EXECUTION-NAME'
  | 'REQUEST-NAME-ANY-TEXT'
  | 'REQUEST-NEXT-TOKEN'
  | 'REQUEST-LIMIT'
  | 'REQUEST-LONG-VALUES'
  | 'REQUEST-SPACE'
  | 'REQUEST-NOTHING-ADDED'
  | 'REQUEST-EXTRAS'
  | 'REQUEST-NO-SECRET'
  | 'REQUEST-ONE'
  | 'REQUEST-CONCURRENT'
  | 'SIGNING-RPC-VERIFIES'
  | 'SIGNING-RPC-FIELDS'
  | 'SIGNING-RPC-SECURITY-TOKEN'
  | 'SIGNING-ACS3-VERIFIES'
  | 'SIGNING-ACS3-FIELDS'
  | 'SIGNING-ACS3-SIGNED-HEADERS'
  | 'SIGNING-ACS3-BODY-HASH'
  | 'SIGNING-ACS3-SECURITY-TOKEN'
  | 'SIGNING-CREDENTIALS'
  | 'SIGNING-NONCE-UNIQUE'
  | 'SIGNING-NONCE-CONCURRENT'
  | 'SIGNING-NONCE-RESTART'
  | 'SIGNING-TIMESTAMP-FORMAT'
  | 'SIGNING-TIMESTAMP-NOW'
  | 'SIGNING-TIMESTAMP-ZONE'
  | 'DECODING-FIELDS'
  | 'DECODING-FIELD-ORDER'
  | 'DECODING-WHITESPACE'
  | 'DECODING-UNKNOWN-FIELDS'
  | 'DECODING-UNKNOWN-TYPE'
  | 'DECODING-MISSING-FIELDS'
  | 'DECODING-INT64'
  | 'DECODING-UNICODE'
  | 'DECODING-ESCAPES'
  | 'DECODING-EVENT-DETAIL'
  | 'DECODING-EMPTY-STRINGS'
  | 'DECODING-NO-EVENTS'
  | 'DECODING-ALL-EVENTS'
  | 'DECODING-LARGE'
  | 'DECODING-NEXT-TOKEN'
  | 'DECODING-CHUNKED'
  | 'DECODING-PIECES'
  | 'DECODING-CLOSE'
  | 'DECODING-GZIP'
  | 'DECODING-MEDIA-TYPE'
  | 'DECODING-HEADERS'
  | 'DECODING-STATUS'
  | 'DECODING-CONCURRENT'
  | 'REFUSAL-CODE'
  | 'REFUSAL-MESSAGE'
  | 'REFUSAL-REQUEST-ID'
  | 'REFUSAL-STATUS'
  | 'REFUSAL-UNKNOWN-CODE'
  | 'REFUSAL-BODY'
  | 'REFUSAL-NOT-A-PAGE'
  | 'PAGE-NOT-A-REFUSAL'
  | 'BROKEN-HTML'
  | 'BROKEN-EMPTY-BODY'
  | 'BROKEN-EMPTY-PAGE'
  | 'BROKEN-JSON'
  | 'BROKEN-LENGTH'
  | 'BROKEN-SHAPE'
  | 'BROKEN-REFUSAL-IN-200'
  | 'BROKEN-PAGE-IN-500'
  | 'BROKEN-CONNECTION'
  | 'BROKEN-NO-SECRET'
  | 'BROKEN-NO-SIGNATURE'
  | 'BROKEN-RECOVERS'
  | 'WALK-COMPLETE'
  | 'WALK-FIRST-PAGE'
  | 'WALK-TOKEN'
  | 'WALK-STOPS'
  | 'WALK-EMPTY-PAGE'
  | 'WALK-SHORT-PAGES'
  | 'WALK-EMPTY-HISTORY'
  | 'WALK-LIMIT'
  | 'WALK-NAMES'
  | 'WALK-SIGNED'
  | 'WALK-REPEATED-TOKEN'
  | 'WALK-CYCLE'
  | 'WALK-EMPTY-TOKEN'
  | 'WALK-REFUSED'
  | 'WALK-THROTTLED'
  | 'WALK-BROKEN'
  | 'TIMEOUT-CONNECTING'
  | 'TIMEOUT-WAITING'
  | 'TIMEOUT-READING'
  | 'TIMEOUT-KIND'
  | 'TIMEOUT-PATIENT'
  | 'RETRY-RECOVERS'
  | 'RETRY-BOUNDED'
  | 'RETRY-FRESH'
  | 'RETRY-NOT-4XX'
  | 'REDIRECT-CREDENTIALS'
  | 'TLS-TRUSTED'
  | 'TLS-UNTRUSTED'
  | 'TLS-EXPIRED'
  | 'TLS-OTHER-HOST'
  | 'CONNECTION-CLOSED';

export interface RequirementEntry {
  readonly id: RequirementId;
  readonly side: 'server' | 'client';
  readonly suite: string;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly basis: 'documented' | 'documented-elsewhere' | 'entailed' | 'observed';
  readonly source: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly clause: { readonly en: string; readonly zh: string };
}

/** Every requirement, in the order of the specification. */
export const requirementCatalogue: readonly RequirementEntry[] = [
  {
    id: 'SCHEMA-JSON',
    side: 'server',
    suite: 'schema',
    level: 'MUST',
    basis: 'documented',
    source: 'page: response example, JSON',
    title: {
      en: 'A successful answer is one JSON object',
      zh: '成功的响应是一个 JSON 对象',
    },
    clause: {
      en: 'The body of an answer with status 200 is JSON in UTF-8, and it is an object.',
      zh: '状态码为 200 的响应，其正文是 UTF-8 编码的 JSON 对象。',
    },
  },
  {
    id: 'SCHEMA-EVENTS',
    side: 'server',
    suite: 'schema',
    level: 'MUST',
    basis: 'documented',
    source: 'page: response example, Events',
    title: {
      en: 'Events is an array of objects',
      zh: 'Events 是对象数组',
    },
    clause: {
      en: 'Events is always there and is an array of objects, empty when there is nothing to show.',
      zh: 'Events 必定存在，是对象数组；没有内容时为空数组。',
    },
  },
  {
    id: 'SCHEMA-REQUEST-ID',
    side: 'server',
    suite: 'schema',
    level: 'MUST',
    basis: 'documented',
    source: 'page: response example, RequestId',
    title: {
      en: 'A successful answer carries a RequestId',
      zh: '成功的响应带有 RequestId',
    },
    clause: {
      en: 'RequestId is a non-empty string in every successful answer.',
      zh: '每个成功响应中的 RequestId 都是非空字符串。',
    },
  },
  {
    id: 'SCHEMA-REQUEST-ID-UNIQUE',
    side: 'server',
    suite: 'schema',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'page: response example, RequestId',
    title: {
      en: 'Each request gets a RequestId of its own',
      zh: '每次请求的 RequestId 各不相同',
    },
    clause: {
      en: 'A RequestId names one request, so no two requests share one.',
      zh: 'RequestId 用来标识一次请求，因此两次请求不应相同。',
    },
  },
  {
    id: 'SCHEMA-NEXT-TOKEN',
    side: 'server',
    suite: 'schema',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: NextToken',
    title: {
      en: 'NextToken is a non-empty string or is absent',
      zh: 'NextToken 要么是非空字符串，要么不出现',
    },
    clause: {
      en: 'When there is nothing more to read NextToken is left out: it is neither null nor an empty string, and never a number.',
      zh: '没有更多数据时不返回 NextToken：它不会是 null、空字符串，也不会是数字。',
    },
  },
  {
    id: 'SCHEMA-EVENT-ID',
    side: 'server',
    suite: 'schema',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: Events, EventId and ScheduleEventId',
    title: {
      en: 'EventId and ScheduleEventId are 64-bit integers',
      zh: 'EventId 与 ScheduleEventId 是 64 位整数',
    },
    clause: {
      en: 'Both are JSON integers that fit into 64 bits: not strings, not fractions, and digits above 2^53 are not lost.',
      zh: '两者都是 64 位范围内的 JSON 整数：不是字符串，不是小数，超过 2^53 的数位也不丢失。',
    },
  },
  {
    id: 'SCHEMA-EVENT-TIME',
    side: 'server',
    suite: 'schema',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: Events, Time',
    title: {
      en: 'Time is UTC with milliseconds',
      zh: 'Time 为带毫秒的 UTC 时间',
    },
    clause: {
      en: 'Time is written like 2019-01-01T01:01:01.001Z and names a day that exists.',
      zh: 'Time 的写法如 2019-01-01T01:01:01.001Z，且是真实存在的日期。',
    },
  },
  {
    id: 'SCHEMA-EVENT-TYPE',
    side: 'server',
    suite: 'schema',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: Events, Type',
    title: {
      en: 'Type is one of the 21 documented event types',
      zh: 'Type 是文档列出的 21 种事件类型之一',
    },
    clause: {
      en: 'Type is one of the 21 names that the documentation lists, written exactly so.',
      zh: 'Type 是文档所列 21 个名称之一，写法完全一致。',
    },
  },
  {
    id: 'SCHEMA-EVENT-DETAIL',
    side: 'server',
    suite: 'schema',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: Events, EventDetail',
    title: {
      en: 'EventDetail is a string that holds a JSON object',
      zh: 'EventDetail 是内容为 JSON 对象的字符串',
    },
    clause: {
      en: 'EventDetail is a string, and parsing it gives a JSON object.',
      zh: 'EventDetail 是字符串，解析后得到 JSON 对象。',
    },
  },
  {
    id: 'SCHEMA-STEP-NAME',
    side: 'server',
    suite: 'schema',
    level: 'MUST',
    basis: 'documented',
    source: 'page: response example, StepName',
    title: {
      en: 'StepName is a string',
      zh: 'StepName 是字符串',
    },
    clause: {
      en: 'StepName is a string; it is empty for events of the execution itself.',
      zh: 'StepName 是字符串；对执行自身的事件为空字符串。',
    },
  },
  {
    id: 'SCHEMA-EVENT-COMPLETE',
    side: 'server',
    suite: 'schema',
    level: 'SHOULD',
    basis: 'observed',
    source: 'page: response example, Events',
    title: {
      en: 'Each event has all six fields',
      zh: '每个事件都有全部六个字段',
    },
    clause: {
      en: 'The example shows Type, EventId, Time, ScheduleEventId, EventDetail and StepName in an event; nothing says that one may be left out.',
      zh: '示例中的事件含有 Type、EventId、Time、ScheduleEventId、EventDetail 和 StepName；文档没有说可以省略其中任何一个。',
    },
  },
  {
    id: 'LIMIT-ACCEPTED',
    side: 'server',
    suite: 'limit',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit [1,1000)',
    title: {
      en: 'Every Limit from 1 to 999 is accepted',
      zh: '1 到 999 的每个 Limit 都被接受',
    },
    clause: {
      en: 'Any integer from 1 to 999 is a valid Limit, 1 and 999 included.',
      zh: '1 到 999 的任何整数都是有效的 Limit，包括 1 和 999。',
    },
  },
  {
    id: 'LIMIT-RESPECTED',
    side: 'server',
    suite: 'limit',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit',
    title: {
      en: 'A page has at most Limit events',
      zh: '一页最多包含 Limit 个事件',
    },
    clause: {
      en: 'A page never holds more events than Limit asked for.',
      zh: '一页中的事件数不会超过 Limit 所要求的数量。',
    },
  },
  {
    id: 'LIMIT-DEFAULT',
    side: 'server',
    suite: 'limit',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit, default 60',
    title: {
      en: 'Without Limit the page is the one that Limit 60 gives',
      zh: '不给 Limit 时等同于 Limit 为 60',
    },
    clause: {
      en: 'Leaving Limit out means 60.',
      zh: '省略 Limit 即为 60。',
    },
  },
  {
    id: 'LIMIT-LOWER-BOUND',
    side: 'server',
    suite: 'limit',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit [1,1000); errors, InvalidArgument',
    title: {
      en: 'A Limit of 0 or below is refused',
      zh: '小于等于 0 的 Limit 被拒绝',
    },
    clause: {
      en: 'The range begins at 1: 0 and negative numbers are answered with InvalidArgument.',
      zh: '范围从 1 开始：0 和负数返回 InvalidArgument。',
    },
  },
  {
    id: 'LIMIT-UPPER-BOUND',
    side: 'server',
    suite: 'limit',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit [1,1000); errors, InvalidArgument',
    title: {
      en: 'A Limit of 1000 or above is refused',
      zh: '大于等于 1000 的 Limit 被拒绝',
    },
    clause: {
      en: 'The range ends before 1000: 1000 and greater numbers are answered with InvalidArgument.',
      zh: '范围不含 1000：1000 及更大的数返回 InvalidArgument。',
    },
  },
  {
    id: 'LIMIT-OVERFLOW',
    side: 'server',
    suite: 'limit',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit [1,1000); errors, InvalidArgument',
    title: {
      en: 'A Limit beyond 32 or 64 bits is refused, not wrapped',
      zh: '超出 32 位或 64 位的 Limit 被拒绝而不是回绕',
    },
    clause: {
      en: 'A number that would fall into the range if its high bits were cut off is out of range all the same.',
      zh: '截去高位后恰好落入范围的数，依然超出范围。',
    },
  },
  {
    id: 'LIMIT-NOT-A-NUMBER',
    side: 'server',
    suite: 'limit',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit integer; errors, InvalidArgument',
    title: {
      en: 'A Limit that is no integer is refused',
      zh: '不是整数的 Limit 被拒绝',
    },
    clause: {
      en: 'Limit is an integer: text, fractions, and digits with something behind them are answered with InvalidArgument.',
      zh: 'Limit 是整数：文字、小数以及数字后带其他字符的值返回 InvalidArgument。',
    },
  },
  {
    id: 'LIMIT-LENIENT',
    side: 'server',
    suite: 'limit',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'page: request parameters, Limit integer',
    title: {
      en: 'An unusual spelling of Limit is refused or read the obvious way',
      zh: 'Limit 的特殊写法要么被拒绝，要么按显而易见的方式读取',
    },
    clause: {
      en: 'The document does not say how an integer is spelt. Spellings such as 007, +5, 1e2 or full-width digits may be refused, or read as what they obviously mean, but not as something else.',
      zh: '文档没有规定整数的写法。007、+5、1e2 或全角数字等写法可以被拒绝，也可以按其显而易见的含义读取，但不应读成别的数。',
    },
  },
  {
    id: 'LIMIT-ANY-TEXT',
    side: 'server',
    suite: 'limit',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: errors, InvalidArgument',
    title: {
      en: 'No text given as Limit causes a server error',
      zh: '任何文本作为 Limit 都不会引起服务器错误',
    },
    clause: {
      en: "A parameter that is wrong is the caller's error, whatever its text; it is never answered with a 5xx.",
      zh: '参数错误是调用方的错误，无论其文本为何，都不会以 5xx 回应。',
    },
  },
  {
    id: 'LIMIT-FULL-PAGES',
    side: 'server',
    suite: 'limit',
    level: 'SHOULD',
    basis: 'observed',
    source: 'page: request parameters, Limit',
    title: {
      en: 'A page is full while more events follow',
      zh: '后面还有事件时，该页是满的',
    },
    clause: {
      en: 'A page with fewer events than Limit is permitted; clients do better when only the last page is short.',
      zh: '事件数少于 Limit 的页是允许的；但只有最后一页不满时，客户端更省事。',
    },
  },
  {
    id: 'PAGING-FIRST-PAGE',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, NextToken',
    title: {
      en: 'Without NextToken the history begins at its first event',
      zh: '不给 NextToken 时从第一个事件开始',
    },
    clause: {
      en: 'NextToken says where to begin; without it a page begins with the first event.',
      zh: 'NextToken 指明从何处开始；不给时从第一个事件开始。',
    },
  },
  {
    id: 'PAGING-COMPLETE',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: NextToken',
    title: {
      en: 'The pages joined are the whole history',
      zh: '各页相连即完整的历史',
    },
    clause: {
      en: 'Following NextToken from page to page with one Limit gives every event once and in order.',
      zh: '用同一个 Limit 沿着 NextToken 逐页读取，每个事件恰好出现一次且顺序不变。',
    },
  },
  {
    id: 'PAGING-BOUNDARY',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: NextToken, Limit',
    title: {
      en: 'Nothing is lost where the length is a multiple of Limit',
      zh: '长度恰为 Limit 的倍数时不丢失事件',
    },
    clause: {
      en: 'A history whose length is Limit, a multiple of it, one more or one less is read whole.',
      zh: '历史长度等于 Limit、其倍数、多一或少一时，都能完整读取。',
    },
  },
  {
    id: 'PAGING-LIMIT-CHANGES',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: NextToken, Limit',
    title: {
      en: 'Limit may change from page to page',
      zh: '每一页可以使用不同的 Limit',
    },
    clause: {
      en: 'A token says where to begin and nothing about how much to read: with a new Limit on each page nothing is lost or repeated.',
      zh: '令牌只说明从何处开始，与读取多少无关：每页换用新的 Limit 也不会丢失或重复。',
    },
  },
  {
    id: 'PAGING-ENDS',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: NextToken absent when there is no data',
    title: {
      en: 'A walk ends',
      zh: '逐页读取终会结束',
    },
    clause: {
      en: 'Following NextToken never comes back to a token that was used before, and ends with a page without a token.',
      zh: '沿着 NextToken 读取不会回到用过的令牌，并以不带令牌的一页结束。',
    },
  },
  {
    id: 'PAGING-LAST-PAGE',
    side: 'server',
    suite: 'pagination',
    level: 'SHOULD',
    basis: 'documented-elsewhere',
    source: 'page-late: NextToken absent when there is no data',
    title: {
      en: 'The page with the last event has no NextToken',
      zh: '含有最后一个事件的页不带 NextToken',
    },
    clause: {
      en: 'When no data follows, NextToken is not returned; an empty page behind the last event is permitted but costs a request.',
      zh: '后面没有数据时不返回 NextToken；最后一个事件之后再返回一个空页是允许的，但多花一次请求。',
    },
  },
  {
    id: 'PAGING-REPEATABLE',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: NextToken',
    title: {
      en: 'The same token gives the same page again',
      zh: '同一令牌再次得到同一页',
    },
    clause: {
      en: 'A token names a position; asking twice with the same token and Limit gives the same events.',
      zh: '令牌标识一个位置；用同一令牌和 Limit 请求两次，得到相同的事件。',
    },
  },
  {
    id: 'PAGING-INTERLEAVED',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: NextToken',
    title: {
      en: 'Walks over one execution do not disturb each other',
      zh: '对同一执行的多次读取互不干扰',
    },
    clause: {
      en: 'Two clients that read the same execution at the same time each get the whole history.',
      zh: '两个客户端同时读取同一执行，各自都得到完整的历史。',
    },
  },
  {
    id: 'PAGING-INTERLEAVED-OTHER',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: FlowName, ExecutionName, NextToken',
    title: {
      en: 'Walks over different executions do not disturb each other',
      zh: '对不同执行的读取互不干扰',
    },
    clause: {
      en: 'Reading two executions at the same time gives each its own events.',
      zh: '同时读取两个执行，各自得到自己的事件。',
    },
  },
  {
    id: 'PAGING-TOKEN-ELSEWHERE',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: FlowName, ExecutionName, NextToken',
    title: {
      en: 'A token of one execution never shows events of another',
      zh: '一个执行的令牌不会显示另一执行的事件',
    },
    clause: {
      en: 'FlowName and ExecutionName say whose events are read; a token taken elsewhere does not change that.',
      zh: '读取谁的事件由 FlowName 和 ExecutionName 决定；取自别处的令牌不能改变这一点。',
    },
  },
  {
    id: 'PAGING-TOKEN-INVENTED',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: NextToken',
    title: {
      en: 'An invented token never shows events of another execution',
      zh: '编造的令牌不会显示其他执行的事件',
    },
    clause: {
      en: 'Damaged, huge, negative or made-up tokens may be refused or read somehow, but only events of the named execution come back, in its order.',
      zh: '损坏、超大、负数或编造的令牌可以被拒绝或以某种方式读取，但只会返回所指定执行的事件，且顺序不变。',
    },
  },
  {
    id: 'PAGING-TOKEN-ANY-TEXT',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: NextToken; errors, InvalidArgument',
    title: {
      en: 'No text given as NextToken causes a server error',
      zh: '任何文本作为 NextToken 都不会引起服务器错误',
    },
    clause: {
      en: "A token that is wrong is the caller's error and never answered with a 5xx.",
      zh: '令牌错误是调用方的错误，不会以 5xx 回应。',
    },
  },
  {
    id: 'PAGING-TOKEN-EMPTY',
    side: 'server',
    suite: 'pagination',
    level: 'MAY',
    basis: 'observed',
    source: 'page: NextToken',
    title: {
      en: 'What an empty NextToken does',
      zh: '空的 NextToken 的效果',
    },
    clause: {
      en: 'Nothing is written about an empty token. What the endpoint does is shown: the first page, or a refusal.',
      zh: '文档没有说明空令牌。这里展示端点的做法：返回第一页，或者拒绝。',
    },
  },
  {
    id: 'PAGING-TOKEN-FORM',
    side: 'server',
    suite: 'pagination',
    level: 'MAY',
    basis: 'observed',
    source: 'page: NextToken example',
    title: {
      en: 'What the tokens look like',
      zh: '令牌的形式',
    },
    clause: {
      en: 'Tokens are opaque. Their form is shown: numbers or text, length, whether they can be read as an event id.',
      zh: '令牌是不透明的。这里展示其形式：数字或文本、长度、能否读作事件编号。',
    },
  },
  {
    id: 'PAGING-GROWING',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: NextToken',
    title: {
      en: 'A growing execution is read without loss or repetition',
      zh: '正在增长的执行也能不丢不重地读取',
    },
    clause: {
      en: 'While an execution runs its history grows at the end; a walk gives its events in order, each once.',
      zh: '执行运行期间历史在末尾增长；逐页读取按顺序得到其事件，各一次。',
    },
  },
  {
    id: 'PAGING-STABLE',
    side: 'server',
    suite: 'pagination',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: NextToken',
    title: {
      en: 'Pages that were read stay as they are',
      zh: '已读过的页保持不变',
    },
    clause: {
      en: 'A history only grows at its end: an event that was shown once is shown the same later.',
      zh: '历史只在末尾增长：显示过的事件以后显示的仍然相同。',
    },
  },
  {
    id: 'HISTORY-ID-UNIQUE',
    side: 'server',
    suite: 'history',
    level: 'MUST',
    basis: 'entailed',
    source: 'page-late: EventId',
    title: {
      en: 'No two events of an execution share an EventId',
      zh: '同一执行中没有两个事件的 EventId 相同',
    },
    clause: {
      en: 'EventId tells the events of an execution apart.',
      zh: 'EventId 用来区分同一执行的各个事件。',
    },
  },
  {
    id: 'HISTORY-ID-INCREASING',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'cli: recorded session',
    title: {
      en: 'EventId grows from event to event',
      zh: 'EventId 逐个递增',
    },
    clause: {
      en: 'In the recorded session every EventId is greater than the one before.',
      zh: '在记录的会话中，每个 EventId 都大于前一个。',
    },
  },
  {
    id: 'HISTORY-ID-CONTIGUOUS',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'cli: recorded session',
    title: {
      en: 'EventId begins at 1 and grows by 1',
      zh: 'EventId 从 1 开始，每次加 1',
    },
    clause: {
      en: 'In the recorded session the ids are 1, 2, 3 and so on.',
      zh: '在记录的会话中，编号依次为 1、2、3……',
    },
  },
  {
    id: 'HISTORY-CAUSE',
    side: 'server',
    suite: 'history',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'concept: events, ScheduleEventId',
    title: {
      en: 'ScheduleEventId names an earlier event',
      zh: 'ScheduleEventId 指向更早的事件',
    },
    clause: {
      en: 'The event that brought another about exists in the same history and comes before it; 0 stands for none.',
      zh: '引发某事件的事件存在于同一历史中且在其之前；0 表示没有。',
    },
  },
  {
    id: 'HISTORY-TIME-ORDER',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'cli: recorded session',
    title: {
      en: 'Time never goes back',
      zh: 'Time 不会倒退',
    },
    clause: {
      en: 'In the recorded session each event is at or after the time of the one before.',
      zh: '在记录的会话中，每个事件的时间都不早于前一个。',
    },
  },
  {
    id: 'HISTORY-START',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'cli: recorded session',
    title: {
      en: 'ExecutionStarted comes first and once',
      zh: 'ExecutionStarted 位于最前且只有一次',
    },
    clause: {
      en: 'A history begins with ExecutionStarted, which does not come again.',
      zh: '历史以 ExecutionStarted 开始，且不再出现。',
    },
  },
  {
    id: 'HISTORY-END-ONCE',
    side: 'server',
    suite: 'history',
    level: 'MUST',
    basis: 'entailed',
    source: 'concept: execution statuses',
    title: {
      en: 'An execution ends at most once',
      zh: '一个执行最多结束一次',
    },
    clause: {
      en: 'Succeeded, Failed, Stopped and TimedOut exclude one another, so at most one ending event is in a history.',
      zh: 'Succeeded、Failed、Stopped 和 TimedOut 互斥，因此历史中最多有一个结束事件。',
    },
  },
  {
    id: 'HISTORY-END-LAST',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'cli: recorded session',
    title: {
      en: 'Nothing follows the end of an execution',
      zh: '执行结束之后没有其他事件',
    },
    clause: {
      en: 'The ending event of an execution is its last event.',
      zh: '执行的结束事件是其最后一个事件。',
    },
  },
  {
    id: 'HISTORY-STEPS-NESTED',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'cli: recorded session; page-late: event types',
    title: {
      en: 'Steps are entered before they start, succeed, fail or exit',
      zh: '步骤先进入，然后才开始、成功、失败或退出',
    },
    clause: {
      en: 'StepStarted, StepSucceeded, StepFailed and StepExited belong to a step that was entered and has not exited.',
      zh: 'StepStarted、StepSucceeded、StepFailed 和 StepExited 属于已进入且尚未退出的步骤。',
    },
  },
  {
    id: 'HISTORY-STEPS-FINISHED',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'cli: recorded session',
    title: {
      en: 'Steps are exited before an execution succeeds',
      zh: '执行成功之前所有步骤都已退出',
    },
    clause: {
      en: 'When an execution has succeeded, every step that was entered has exited.',
      zh: '执行成功时，每个进入过的步骤都已退出。',
    },
  },
  {
    id: 'HISTORY-BRANCHES-NESTED',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'page-late: event types',
    title: {
      en: 'Branches are entered before they exit',
      zh: '分支先进入后退出',
    },
    clause: {
      en: 'Every BranchExited has a BranchEntered of its own before it.',
      zh: '每个 BranchExited 之前都有与之对应的 BranchEntered。',
    },
  },
  {
    id: 'HISTORY-ITERATIONS-NESTED',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'page-late: event types',
    title: {
      en: 'Iterations are entered before they exit',
      zh: '迭代先进入后退出',
    },
    clause: {
      en: 'Every IterationExited has an IterationEntered of its own before it.',
      zh: '每个 IterationExited 之前都有与之对应的 IterationEntered。',
    },
  },
  {
    id: 'HISTORY-TASKS-ORDERED',
    side: 'server',
    suite: 'history',
    level: 'SHOULD',
    basis: 'observed',
    source: 'page-late: event types',
    title: {
      en: 'A task is scheduled, started, and ends once',
      zh: '任务先调度、再启动，并且只结束一次',
    },
    clause: {
      en: 'A task is scheduled before it starts, starts before it is submitted or ends, and ends at most once.',
      zh: '任务先调度后启动，启动之后才提交或结束，且最多结束一次。',
    },
  },
  {
    id: 'SIGNATURE-RPC-ACCEPTED',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: signature',
    title: {
      en: 'A correct RPC signature is accepted, whatever the values',
      zh: '正确的 RPC 签名无论参数值如何都被接受',
    },
    clause: {
      en: 'A request signed by the rules is authentic for any parameter values: reserved characters, space, + * ~ %, every script.',
      zh: '按规则签名的请求对任何参数值都是真实的：保留字符、空格、+ * ~ %、各种文字。',
    },
  },
  {
    id: 'SIGNATURE-RPC-SPELLING',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: canonical query',
    title: {
      en: 'Order and encoding of the URL do not matter to the RPC signature',
      zh: 'URL 的顺序和编码不影响 RPC 签名',
    },
    clause: {
      en: 'The signature covers decoded names and values: parameters in another order, lower case hex, or unreserved characters percent-encoded are the same request.',
      zh: '签名针对解码后的名称和值：参数顺序不同、小写十六进制或对非保留字符编码，都是同一个请求。',
    },
  },
  {
    id: 'SIGNATURE-RPC-TAMPERED-VALUE',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: signature',
    title: {
      en: 'A value changed after RPC signing is refused',
      zh: 'RPC 签名后改动参数值会被拒绝',
    },
    clause: {
      en: 'The signature covers every value.',
      zh: '签名覆盖每个参数值。',
    },
  },
  {
    id: 'SIGNATURE-RPC-TAMPERED-NAMES',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: signature',
    title: {
      en: 'A parameter added, removed, renamed or repeated after RPC signing is refused',
      zh: 'RPC 签名后增加、删除、改名或重复参数会被拒绝',
    },
    clause: {
      en: 'The signature covers the whole set of parameters.',
      zh: '签名覆盖全部参数。',
    },
  },
  {
    id: 'SIGNATURE-RPC-TAMPERED-METHOD',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: string to sign',
    title: {
      en: 'Another HTTP method than the one signed for RPC is refused',
      zh: '与 RPC 签名不同的 HTTP 方法会被拒绝',
    },
    clause: {
      en: 'The method is part of what is signed.',
      zh: 'HTTP 方法是被签内容的一部分。',
    },
  },
  {
    id: 'SIGNATURE-RPC-ALTERED',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, SignatureNotMatch',
    title: {
      en: 'An altered RPC signature is refused',
      zh: '被改动的 RPC 签名会被拒绝',
    },
    clause: {
      en: 'A signature that differs from the calculated one in one character or in letter case, or is empty, is refused.',
      zh: '与计算结果相差一个字符、大小写不同或为空的签名会被拒绝。',
    },
  },
  {
    id: 'SIGNATURE-RPC-MISSING',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: signature',
    title: {
      en: 'A request without its RPC signature is refused',
      zh: '没有 RPC 签名的请求会被拒绝',
    },
    clause: {
      en: 'Without a signature nobody knows who asks.',
      zh: '没有签名就无从知道是谁在请求。',
    },
  },
  {
    id: 'SIGNATURE-RPC-WRONG-SECRET',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, SignatureNotMatch',
    title: {
      en: 'An RPC signature made with another secret is refused',
      zh: '用其他密钥生成的 RPC 签名会被拒绝',
    },
    clause: {
      en: 'Only the secret of the named key makes a signature that matches.',
      zh: '只有该 AccessKey 的密钥才能生成匹配的签名。',
    },
  },
  {
    id: 'SIGNATURE-RPC-ACCESS-KEY',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, InvalidAccessKeyID',
    title: {
      en: 'An AccessKey ID that does not exist is refused (RPC)',
      zh: '不存在的 AccessKey ID 会被拒绝（RPC）',
    },
    clause: {
      en: 'An unknown key id, one in another letter case, and an empty one are answered with InvalidAccessKeyID.',
      zh: '未知的、大小写不同的或空的 AccessKey ID 返回 InvalidAccessKeyID。',
    },
  },
  {
    id: 'SIGNATURE-RPC-ALGORITHM',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: SignatureMethod or SignatureVersion',
    title: {
      en: 'A wrong SignatureMethod or SignatureVersion is refused',
      zh: '错误的 SignatureMethod 或 SignatureVersion 会被拒绝',
    },
    clause: {
      en: 'A method of signing that is not the documented one is not accepted.',
      zh: '非文档规定的签名方法不被接受。',
    },
  },
  {
    id: 'SIGNATURE-RPC-SECURITY-TOKEN',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: SecurityToken',
    title: {
      en: 'The security token of temporary credentials is signed along (RPC)',
      zh: '临时凭证的安全令牌参与 RPC 签名',
    },
    clause: {
      en: 'With temporary credentials the token is part of the request: with it the request is accepted, with another or none it is refused.',
      zh: '使用临时凭证时安全令牌是请求的一部分：带上则接受，换成别的或不带则拒绝。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-ACCEPTED',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: signature',
    title: {
      en: 'A correct V3 signature is accepted, whatever the values',
      zh: '正确的 V3 签名无论参数值如何都被接受',
    },
    clause: {
      en: 'A request signed by the rules is authentic for any parameter values: reserved characters, space, + * ~ %, every script.',
      zh: '按规则签名的请求对任何参数值都是真实的：保留字符、空格、+ * ~ %、各种文字。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-SPELLING',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: canonical query',
    title: {
      en: 'Order and encoding of the URL do not matter to the V3 signature',
      zh: 'URL 的顺序和编码不影响 V3 签名',
    },
    clause: {
      en: 'The signature covers decoded names and values: parameters in another order, lower case hex, or unreserved characters percent-encoded are the same request.',
      zh: '签名针对解码后的名称和值：参数顺序不同、小写十六进制或对非保留字符编码，都是同一个请求。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-TAMPERED-VALUE',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: signature',
    title: {
      en: 'A value changed after V3 signing is refused',
      zh: 'V3 签名后改动参数值会被拒绝',
    },
    clause: {
      en: 'The signature covers every value.',
      zh: '签名覆盖每个参数值。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-TAMPERED-NAMES',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: signature',
    title: {
      en: 'A parameter added, removed, renamed or repeated after V3 signing is refused',
      zh: 'V3 签名后增加、删除、改名或重复参数会被拒绝',
    },
    clause: {
      en: 'The signature covers the whole set of parameters.',
      zh: '签名覆盖全部参数。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-TAMPERED-METHOD',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: canonical request',
    title: {
      en: 'Another HTTP method than the one signed for V3 is refused',
      zh: '与 V3 签名不同的 HTTP 方法会被拒绝',
    },
    clause: {
      en: 'The method is part of what is signed.',
      zh: 'HTTP 方法是被签内容的一部分。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-ALTERED',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, SignatureNotMatch',
    title: {
      en: 'An altered V3 signature is refused',
      zh: '被改动的 V3 签名会被拒绝',
    },
    clause: {
      en: 'A signature that differs from the calculated one in one character, or is empty, is refused.',
      zh: '与计算结果相差一个字符或为空的签名会被拒绝。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-LETTER-CASE',
    side: 'server',
    suite: 'signature',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'v3: signature; page: errors, SignatureNotMatch',
    title: {
      en: 'A V3 signature in upper case hex is refused',
      zh: '大写十六进制的 V3 签名会被拒绝',
    },
    clause: {
      en: 'The signature is lower case hex. In upper case it is another text, though it stands for the same bytes.',
      zh: '签名是小写十六进制。写成大写虽表示相同的字节，却已是另一段文本。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-MISSING',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: signature',
    title: {
      en: 'A request without its V3 signature is refused',
      zh: '没有 V3 签名的请求会被拒绝',
    },
    clause: {
      en: 'Without a signature nobody knows who asks.',
      zh: '没有签名就无从知道是谁在请求。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-WRONG-SECRET',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, SignatureNotMatch',
    title: {
      en: 'A V3 signature made with another secret is refused',
      zh: '用其他密钥生成的 V3 签名会被拒绝',
    },
    clause: {
      en: 'Only the secret of the named key makes a signature that matches.',
      zh: '只有该 AccessKey 的密钥才能生成匹配的签名。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-ACCESS-KEY',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, InvalidAccessKeyID',
    title: {
      en: 'An AccessKey ID that does not exist is refused (V3)',
      zh: '不存在的 AccessKey ID 会被拒绝（V3）',
    },
    clause: {
      en: 'An unknown key id, one in another letter case, and an empty one are answered with InvalidAccessKeyID.',
      zh: '未知的、大小写不同的或空的 AccessKey ID 返回 InvalidAccessKeyID。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-ALGORITHM',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: signature algorithm',
    title: {
      en: 'A wrong signature algorithm is refused',
      zh: '错误的签名算法会被拒绝',
    },
    clause: {
      en: 'A method of signing that is not the documented one is not accepted.',
      zh: '非文档规定的签名方法不被接受。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-SECURITY-TOKEN',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: SecurityToken',
    title: {
      en: 'The security token of temporary credentials is signed along (V3)',
      zh: '临时凭证的安全令牌参与 V3 签名',
    },
    clause: {
      en: 'With temporary credentials the token is part of the request: with it the request is accepted, with another or none it is refused.',
      zh: '使用临时凭证时安全令牌是请求的一部分：带上则接受，换成别的或不带则拒绝。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-TAMPERED-HEADER',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: signed headers',
    title: {
      en: 'A signed header changed after V3 signing is refused',
      zh: 'V3 签名后改动已签名的请求头会被拒绝',
    },
    clause: {
      en: 'The signature covers the value of each header in SignedHeaders.',
      zh: '签名覆盖 SignedHeaders 中每个请求头的值。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-UNSIGNED-HEADER',
    side: 'server',
    suite: 'signature',
    level: 'SHOULD',
    basis: 'documented-elsewhere',
    source: 'v3: signed headers',
    title: {
      en: 'An x-acs header that was not signed is refused',
      zh: '未签名的 x-acs 请求头会被拒绝',
    },
    clause: {
      en: 'Every header that begins with x-acs- has to be signed, so one that was added later shows a change.',
      zh: '以 x-acs- 开头的请求头都必须签名，事后添加的即表明请求被改动。',
    },
  },
  {
    id: 'SIGNATURE-ACS3-BODY-HASH',
    side: 'server',
    suite: 'signature',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: x-acs-content-sha256',
    title: {
      en: 'A body that does not fit its hash is refused',
      zh: '与其哈希不符的正文会被拒绝',
    },
    clause: {
      en: 'x-acs-content-sha256 is signed and is the hash of the body; another body is another request.',
      zh: 'x-acs-content-sha256 已签名且是正文的哈希；换了正文就是另一个请求。',
    },
  },
  {
    id: 'SIGNATURE-NONCE-REUSE',
    side: 'server',
    suite: 'signature',
    level: 'MAY',
    basis: 'observed',
    source: 'rpc: SignatureNonce',
    title: {
      en: 'What a nonce that was used before does',
      zh: '重复使用的随机数的效果',
    },
    clause: {
      en: 'Clients must send a new nonce each time; the document names no error for an old one. What the endpoint does is shown.',
      zh: '客户端每次都要发送新的随机数；文档没有为旧随机数规定错误。这里展示端点的做法。',
    },
  },
  {
    id: 'CLOCK-WITHIN',
    side: 'server',
    suite: 'clock',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'gateway: InvalidTimeStamp.Expired; page: errors, RequestTimeTooSkewed',
    title: {
      en: "A request within 5 minutes of the server's clock is in time",
      zh: '与服务器时钟相差 5 分钟以内的请求有效',
    },
    clause: {
      en: 'A small difference of clocks is not "too large". The window is not on the page; 15 minutes are named elsewhere, so 5 are safe to ask for.',
      zh: '较小的时钟差不算“过大”。该页没有写明窗口；其他文档给出 15 分钟，因此要求 5 分钟是稳妥的。',
    },
  },
  {
    id: 'CLOCK-PAST',
    side: 'server',
    suite: 'clock',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, RequestTimeTooSkewed',
    title: {
      en: 'A request from the past beyond the window is refused',
      zh: '时间早于窗口的请求会被拒绝',
    },
    clause: {
      en: 'A request time further back than the window, by minutes, hours or years, is answered with RequestTimeTooSkewed.',
      zh: '请求时间早于窗口（几分钟、几小时或几年），返回 RequestTimeTooSkewed。',
    },
  },
  {
    id: 'CLOCK-FUTURE',
    side: 'server',
    suite: 'clock',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, RequestTimeTooSkewed',
    title: {
      en: 'A request from the future beyond the window is refused',
      zh: '时间晚于窗口的请求会被拒绝',
    },
    clause: {
      en: 'A request time further ahead than the window, by minutes, hours or years, is answered with RequestTimeTooSkewed.',
      zh: '请求时间晚于窗口（几分钟、几小时或几年），返回 RequestTimeTooSkewed。',
    },
  },
  {
    id: 'CLOCK-NO-HOLE',
    side: 'server',
    suite: 'clock',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: errors, RequestTimeTooSkewed',
    title: {
      en: 'The window has two edges and no hole',
      zh: '窗口只有两条边界，中间没有空洞',
    },
    clause: {
      en: 'If a difference is too large, a larger one in the same direction is too; between the measured edges everything is accepted.',
      zh: '若某个差值过大，同方向上更大的差值也过大；在测得的两条边界之间，一切都被接受。',
    },
  },
  {
    id: 'CLOCK-MALFORMED',
    side: 'server',
    suite: 'clock',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: Timestamp; v3: x-acs-date',
    title: {
      en: 'A malformed request time is refused',
      zh: '格式错误的请求时间会被拒绝',
    },
    clause: {
      en: 'The time is written as UTC to the second; local times, offsets, dates alone, numbers and other text are refused with a documented code.',
      zh: '时间写成精确到秒的 UTC；本地时间、带偏移的时间、仅日期、数字及其他文本以文档规定的错误码拒绝。',
    },
  },
  {
    id: 'CLOCK-EDGES',
    side: 'server',
    suite: 'clock',
    level: 'MAY',
    basis: 'observed',
    source: 'page: errors, RequestTimeTooSkewed',
    title: {
      en: 'Where the edges of the window lie',
      zh: '窗口边界的位置',
    },
    clause: {
      en: 'The page does not say how large is too large. Both edges are measured by bisection and shown.',
      zh: '该页没有说明多大算过大。这里用二分法测量并展示两条边界。',
    },
  },
  {
    id: 'ERROR-STATUS',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, HTTP status code',
    title: {
      en: 'Each error code comes with its documented status',
      zh: '每个错误码都带有文档规定的状态码',
    },
    clause: {
      en: 'The table of errors gives one HTTP status for each code.',
      zh: '错误表为每个错误码给出一个 HTTP 状态码。',
    },
  },
  {
    id: 'ERROR-ENVELOPE',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'sdk: error body',
    title: {
      en: 'Every error carries Code, Message and RequestId',
      zh: '每个错误都带有 Code、Message 和 RequestId',
    },
    clause: {
      en: 'An error is a JSON object with these three strings, which every official SDK reads.',
      zh: '错误是含有这三个字符串的 JSON 对象，所有官方 SDK 都会读取它们。',
    },
  },
  {
    id: 'ERROR-CODE-KNOWN',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors',
    title: {
      en: 'Every error code is a documented one',
      zh: '每个错误码都是文档列出的',
    },
    clause: {
      en: 'The page lists 14 codes; in the gateway profile those of the gateway are added.',
      zh: '该页列出 14 个错误码；在 gateway 模式下还包括网关的错误码。',
    },
  },
  {
    id: 'ERROR-MESSAGE-TEMPLATE',
    side: 'server',
    suite: 'errors',
    level: 'SHOULD',
    basis: 'documented',
    source: 'page: errors, message',
    title: {
      en: 'The message is the documented one',
      zh: '错误信息与文档一致',
    },
    clause: {
      en: 'Each code has a template for its message; that of InvalidArgument is left to the actual error.',
      zh: '每个错误码都有信息模板；InvalidArgument 的信息以实际错误为准。',
    },
  },
  {
    id: 'ERROR-MESSAGE-VALUE',
    side: 'server',
    suite: 'errors',
    level: 'SHOULD',
    basis: 'documented',
    source: 'page: errors, message',
    title: {
      en: 'The message names the value at fault',
      zh: '错误信息指明有误的值',
    },
    clause: {
      en: '%s in a template stands for the value at fault, or for the name of what is missing.',
      zh: '模板中的 %s 代表有误的值，或缺失项的名称。',
    },
  },
  {
    id: 'ERROR-SEVERAL',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: errors',
    title: {
      en: 'Several defects are answered with an error that one of them justifies',
      zh: '多个缺陷同时存在时，返回其中之一所对应的错误',
    },
    clause: {
      en: 'No order among the errors is documented, so any error is right that some defect of the request justifies, and no other.',
      zh: '文档没有规定错误的先后，因此请求中某个缺陷所对应的任何错误都对，其他的都不对。',
    },
  },
  {
    id: 'ERROR-AUTHENTICATION-FIRST',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: errors, SignatureNotMatch, InvalidAccessKeyID, RequestTimeTooSkewed',
    title: {
      en: 'Who is not authenticated does not learn what exists',
      zh: '未通过认证者不会得知资源是否存在',
    },
    clause: {
      en: 'A request with a bad signature, key or time is answered with that, or with an error of form; never with events, FlowNotExists, ExecutionNotExists or AccessDenied.',
      zh: '签名、密钥或时间有误的请求，只返回相应错误或格式错误；不会返回事件、FlowNotExists、ExecutionNotExists 或 AccessDenied。',
    },
  },
  {
    id: 'ERROR-MISSING-PARAMETER',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, required; errors, MissingRequiredParams',
    title: {
      en: 'FlowName and ExecutionName are required',
      zh: 'FlowName 和 ExecutionName 是必填项',
    },
    clause: {
      en: 'Leaving out FlowName or ExecutionName is answered with MissingRequiredParams.',
      zh: '缺少 FlowName 或 ExecutionName 返回 MissingRequiredParams。',
    },
  },
  {
    id: 'ERROR-MISSING-COMMON',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; page: errors, MissingRequiredParams',
    title: {
      en: 'Each common parameter of an RPC request is required',
      zh: 'RPC 请求的每个公共参数都是必填项',
    },
    clause: {
      en: 'Leaving out Action, Version, AccessKeyId, SignatureMethod, SignatureVersion, SignatureNonce or Timestamp is refused with a code that this justifies.',
      zh: '缺少 Action、Version、AccessKeyId、SignatureMethod、SignatureVersion、SignatureNonce 或 Timestamp 时，以与之相符的错误码拒绝。',
    },
  },
  {
    id: 'ERROR-MISSING-HEADER',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: common headers; page: errors, MissingRequiredHeader',
    title: {
      en: 'Each common header of a V3 request is required',
      zh: 'V3 请求的每个公共请求头都是必填项',
    },
    clause: {
      en: 'Leaving out one of the x-acs headers that the signature rules ask for is refused with a code that this justifies.',
      zh: '缺少签名规则要求的某个 x-acs 请求头时，以与之相符的错误码拒绝。',
    },
  },
  {
    id: 'ERROR-FLOW-NOT-EXISTS',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, FlowNotExists',
    title: {
      en: 'A flow that does not exist is FlowNotExists',
      zh: '不存在的流程返回 FlowNotExists',
    },
    clause: {
      en: 'A flow name that no flow has is answered with FlowNotExists.',
      zh: '没有任何流程使用的流程名返回 FlowNotExists。',
    },
  },
  {
    id: 'ERROR-EXECUTION-NOT-EXISTS',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, ExecutionNotExists',
    title: {
      en: 'An execution that does not exist is ExecutionNotExists',
      zh: '不存在的执行返回 ExecutionNotExists',
    },
    clause: {
      en: 'An execution name that the flow does not have is answered with ExecutionNotExists, also when another flow has it.',
      zh: '流程中不存在的执行名返回 ExecutionNotExists，即使另一流程有该执行。',
    },
  },
  {
    id: 'ERROR-NAME-CASE',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'concept: names are case-sensitive',
    title: {
      en: 'Names are case-sensitive',
      zh: '名称区分大小写',
    },
    clause: {
      en: 'A name in another letter case is another name.',
      zh: '大小写不同的名称是另一个名称。',
    },
  },
  {
    id: 'ERROR-NAME-WHOLE',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: request parameters, FlowName, ExecutionName',
    title: {
      en: 'Names are matched whole and never as patterns',
      zh: '名称按整体匹配，从不当作模式',
    },
    clause: {
      en: 'A part of a name, a name with blanks around it, with wildcards, path steps or quotes is not the name.',
      zh: '名称的一部分、前后带空白、带通配符、路径或引号的，都不是该名称。',
    },
  },
  {
    id: 'ERROR-NAME-ANY-TEXT',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: request parameters, FlowName, ExecutionName',
    title: {
      en: 'No text given as a name causes a server error',
      zh: '任何文本作为名称都不会引起服务器错误',
    },
    clause: {
      en: 'Names of any script, length or character are answered with a code that they justify, never with a 5xx.',
      zh: '任何文字、长度或字符的名称，都以与之相符的错误码回应，从不返回 5xx。',
    },
  },
  {
    id: 'ERROR-ACTION',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, ActionNotSupported',
    title: {
      en: 'An operation that does not exist is refused',
      zh: '不存在的操作会被拒绝',
    },
    clause: {
      en: 'An Action that is no operation is answered with ActionNotSupported.',
      zh: '不是任何操作的 Action 返回 ActionNotSupported。',
    },
  },
  {
    id: 'ERROR-VERSION',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, APIVersionNotSupported',
    title: {
      en: 'A version that does not exist is refused',
      zh: '不存在的版本会被拒绝',
    },
    clause: {
      en: 'A Version other than a supported one is answered with APIVersionNotSupported.',
      zh: '不受支持的 Version 返回 APIVersionNotSupported。',
    },
  },
  {
    id: 'ERROR-MEDIA-TYPE',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, UnsupportedMediaType',
    title: {
      en: 'A body of another media type is refused',
      zh: '其他媒体类型的正文会被拒绝',
    },
    clause: {
      en: 'A POST with a body that is neither JSON nor a form is answered with UnsupportedMediaType.',
      zh: '正文既不是 JSON 也不是表单的 POST 返回 UnsupportedMediaType。',
    },
  },
  {
    id: 'ERROR-ENTITY-SIZE',
    side: 'server',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, EntityTooLarge',
    title: {
      en: 'A body of megabytes does no harm',
      zh: '数兆字节的正文不会造成损害',
    },
    clause: {
      en: 'A body that is too large is answered with EntityTooLarge or refused in another way; the endpoint goes on answering.',
      zh: '过大的正文返回 EntityTooLarge 或以其他方式拒绝；端点继续正常应答。',
    },
  },
  {
    id: 'ISOLATION-PERMISSION',
    side: 'server',
    suite: 'isolation',
    level: 'MUST',
    basis: 'documented',
    source: 'page: authorization, fnf:GetExecutionHistory; errors, AccessDenied',
    title: {
      en: 'An identity without the permission is denied',
      zh: '没有权限的身份会被拒绝',
    },
    clause: {
      en: 'Who may not call fnf:GetExecutionHistory gets AccessDenied for any flow and execution.',
      zh: '没有 fnf:GetExecutionHistory 权限者，对任何流程和执行都得到 AccessDenied。',
    },
  },
  {
    id: 'ISOLATION-FOREIGN',
    side: 'server',
    suite: 'isolation',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors, AccessDenied',
    title: {
      en: 'An execution of another account is never shown',
      zh: '其他账号的执行从不显示',
    },
    clause: {
      en: 'It is answered with AccessDenied, or as if it did not exist.',
      zh: '返回 AccessDenied，或表现为不存在。',
    },
  },
  {
    id: 'ISOLATION-REPEATABLE',
    side: 'server',
    suite: 'isolation',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: response',
    title: {
      en: 'Identical requests give identical events',
      zh: '相同的请求得到相同的事件',
    },
    clause: {
      en: 'Reading changes nothing: the same request gives the same events and the same end of page.',
      zh: '读取不改变任何内容：相同的请求得到相同的事件和相同的分页结果。',
    },
  },
  {
    id: 'ISOLATION-CONCURRENT',
    side: 'server',
    suite: 'isolation',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: response',
    title: {
      en: 'Answers are not mixed up under concurrency',
      zh: '并发时响应不会混淆',
    },
    clause: {
      en: 'Requests for different executions at the same time each get the events they asked for.',
      zh: '同时请求不同的执行，各自得到所请求的事件。',
    },
  },
  {
    id: 'TRANSPORT-CONNECTION',
    side: 'server',
    suite: 'transport',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: response',
    title: {
      en: 'A fresh connection and a reused one give the same',
      zh: '新建连接与复用连接结果相同',
    },
    clause: {
      en: 'The answer does not depend on the connection that it comes over.',
      zh: '响应与所用的连接无关。',
    },
  },
  {
    id: 'TRANSPORT-HEADERS',
    side: 'server',
    suite: 'transport',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: request parameters',
    title: {
      en: 'Harmless headers do not change the answer',
      zh: '无害的请求头不改变响应',
    },
    clause: {
      en: 'Accept, User-Agent, Accept-Language and the like are no parameters of the operation.',
      zh: 'Accept、User-Agent、Accept-Language 等不是该操作的参数。',
    },
  },
  {
    id: 'TRANSPORT-GET-POST',
    side: 'server',
    suite: 'transport',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: request method',
    title: {
      en: 'GET and POST give the same',
      zh: 'GET 与 POST 结果相同',
    },
    clause: {
      en: 'An RPC operation may be called by GET or by POST, with its parameters in the query.',
      zh: 'RPC 操作可以用 GET 或 POST 调用，参数放在查询串中。',
    },
  },
  {
    id: 'TRANSPORT-FORM',
    side: 'server',
    suite: 'transport',
    level: 'SHOULD',
    basis: 'documented-elsewhere',
    source: 'rpc: request method',
    title: {
      en: 'An RPC client may send its parameters in a form',
      zh: 'RPC 客户端可以用表单发送参数',
    },
    clause: {
      en: 'With POST the signed parameters may stand in a form body in place of the query.',
      zh: '使用 POST 时，签名后的参数可以放在表单正文中代替查询串。',
    },
  },
  {
    id: 'TRANSPORT-METHODS',
    side: 'server',
    suite: 'transport',
    level: 'SHOULD',
    basis: 'observed',
    source: 'rpc: request method',
    title: {
      en: 'Other methods do no harm',
      zh: '其他方法不会造成损害',
    },
    clause: {
      en: 'Only GET and POST are named. What HEAD, PUT, DELETE, PATCH and OPTIONS get is shown; a server error would be a defect (501 is not one).',
      zh: '文档只提到 GET 和 POST。这里展示 HEAD、PUT、DELETE、PATCH 和 OPTIONS 的结果；服务器错误属于缺陷（501 除外）。',
    },
  },
  {
    id: 'TRANSPORT-FORMAT',
    side: 'server',
    suite: 'transport',
    level: 'MAY',
    basis: 'observed',
    source: 'rpc: Format',
    title: {
      en: 'What another Format than JSON gives',
      zh: 'JSON 以外的 Format 的结果',
    },
    clause: {
      en: "XML is the gateway's default, which this product does not support; no error is documented. What the endpoint does is shown.",
      zh: 'XML 是网关的默认格式，而本产品不支持；文档没有规定错误。这里展示端点的做法。',
    },
  },
  {
    id: 'TRANSPORT-UNKNOWN-PARAMETER',
    side: 'server',
    suite: 'transport',
    level: 'MAY',
    basis: 'observed',
    source: 'page: request parameters',
    title: {
      en: 'What a parameter that is not documented does',
      zh: '未列入文档的参数的效果',
    },
    clause: {
      en: 'The page does not say whether other parameters are ignored (older revisions had RequestId). What the endpoint does is shown.',
      zh: '该页没有说明是否忽略其他参数（旧版本有 RequestId）。这里展示端点的做法。',
    },
  },
  {
    id: 'REQUEST-METHOD',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: request method; page: request method',
    title: {
      en: 'A call is a GET or a POST to the path /',
      zh: '一次调用是对路径 / 的 GET 或 POST 请求',
    },
    clause: {
      en: 'The request goes to the path / with the method GET or POST; the operation is never chosen by the path.',
      zh: '请求发往路径 /，方法为 GET 或 POST；操作从不由路径决定。',
    },
  },
  {
    id: 'REQUEST-ACTION',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; v3: common headers',
    title: {
      en: 'Action names the operation, once',
      zh: 'Action 指明接口，且只出现一次',
    },
    clause: {
      en: 'Action (V3: x-acs-action) is GetExecutionHistory and stands in the request once.',
      zh: 'Action（V3 为 x-acs-action）为 GetExecutionHistory，在请求中只出现一次。',
    },
  },
  {
    id: 'REQUEST-VERSION',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; v3: common headers',
    title: {
      en: 'Version is 2019-03-15, once',
      zh: 'Version 为 2019-03-15，且只出现一次',
    },
    clause: {
      en: 'Version (V3: x-acs-version) is 2019-03-15 and stands in the request once.',
      zh: 'Version（V3 为 x-acs-version）为 2019-03-15，在请求中只出现一次。',
    },
  },
  {
    id: 'REQUEST-FORMAT',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters',
    title: {
      en: 'Format asks for JSON',
      zh: 'Format 要求返回 JSON',
    },
    clause: {
      en: 'An RPC request carries Format=JSON, in any letter case: without it the gateway answers in XML.',
      zh: 'RPC 请求带有 Format=JSON（不区分大小写）：否则网关返回 XML。',
    },
  },
  {
    id: 'REQUEST-HOST',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: Host',
    title: {
      en: 'Host names the endpoint and its port',
      zh: 'Host 为端点及其端口',
    },
    clause: {
      en: 'The Host header is the host of the endpoint that was given, with its port where that is not the default one.',
      zh: 'Host 请求头为给定端点的主机名；端口不是默认端口时一并写出。',
    },
  },
  {
    id: 'REQUEST-FLOW-NAME',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, FlowName',
    title: {
      en: 'FlowName arrives as it was given, once',
      zh: 'FlowName 原样到达，且只出现一次',
    },
    clause: {
      en: 'Every name that the document permits arrives character for character, and in one place of the request only.',
      zh: '文档允许的任何名称都逐字到达，且只出现在请求的一处。',
    },
  },
  {
    id: 'REQUEST-EXECUTION-NAME',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, ExecutionName',
    title: {
      en: 'ExecutionName arrives as it was given, once',
      zh: 'ExecutionName 原样到达，且只出现一次',
    },
    clause: {
      en: 'Every name that the document permits arrives character for character, and in one place of the request only.',
      zh: '文档允许的任何名称都逐字到达，且只出现在请求的一处。',
    },
  },
  {
    id: 'REQUEST-NAME-ANY-TEXT',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: request parameters; rpc: canonical query',
    title: {
      en: 'A name of any text arrives as given or is refused before it is sent',
      zh: '任意文本的名称要么原样到达，要么在发送前被拒绝',
    },
    clause: {
      en: 'Names of every script, with reserved characters, spaces and characters beyond the BMP, are never altered on the way. A client may refuse them itself.',
      zh: '任何文字的名称，包括保留字符、空格和 BMP 之外的字符，途中绝不改变。客户端可以自行拒绝。',
    },
  },
  {
    id: 'REQUEST-NEXT-TOKEN',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, NextToken',
    title: {
      en: 'NextToken arrives as it was given, once',
      zh: 'NextToken 原样到达，且只出现一次',
    },
    clause: {
      en: 'A token is opaque: whatever it is made of, it arrives character for character, and in one place of the request only.',
      zh: '令牌是不透明的：无论内容如何，都逐字到达，且只出现在请求的一处。',
    },
  },
  {
    id: 'REQUEST-LIMIT',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit',
    title: {
      en: 'Limit arrives as plain decimal digits, once',
      zh: 'Limit 以十进制数字到达，且只出现一次',
    },
    clause: {
      en: 'Each Limit from 1 to 999 arrives as the decimal digits of that number, and in one place of the request only.',
      zh: '1 到 999 的每个 Limit 都以该数的十进制数字到达，且只出现在请求的一处。',
    },
  },
  {
    id: 'REQUEST-LONG-VALUES',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: request parameters, NextToken',
    title: {
      en: 'Ten thousand characters arrive whole',
      zh: '一万个字符完整到达',
    },
    clause: {
      en: 'A NextToken of up to 10,000 characters arrives whole. No length is documented, so none may be cut off.',
      zh: '长达 10,000 个字符的 NextToken 完整到达。文档没有规定长度，因此不得截断。',
    },
  },
  {
    id: 'REQUEST-SPACE',
    side: 'client',
    suite: 'request',
    level: 'SHOULD',
    basis: 'documented-elsewhere',
    source: 'rpc: canonical query; v3: canonical request',
    title: {
      en: 'A space in the query is written %20',
      zh: '查询串中的空格写作 %20',
    },
    clause: {
      en: 'The documented encoding has no + in a query: a space is %20 and a plus is %2B. A + is read as a space wherever else the kit judges, since official clients write it so.',
      zh: '文档规定的编码在查询串中没有 +：空格为 %20，加号为 %2B。由于官方客户端这样书写，本工具在其他判断中将 + 读作空格。',
    },
  },
  {
    id: 'REQUEST-NOTHING-ADDED',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, required',
    title: {
      en: 'What was not given is not sent',
      zh: '未给出的参数不发送',
    },
    clause: {
      en: 'NextToken, Limit and SecurityToken are not in the request when the caller gave none: not empty, not as the text undefined or null, not as a default of the client’s own.',
      zh: '调用者未给出时，请求中没有 NextToken、Limit 和 SecurityToken：不为空值，不是 undefined 或 null 文本，也不是客户端自己的默认值。',
    },
  },
  {
    id: 'REQUEST-EXTRAS',
    side: 'client',
    suite: 'request',
    level: 'MAY',
    basis: 'observed',
    source: 'sdk: request',
    title: {
      en: 'What else a client sends is shown',
      zh: '展示客户端额外发送的内容',
    },
    clause: {
      en: 'Parameters and headers beyond those that are documented are listed. Nothing is required.',
      zh: '列出文档之外的参数和请求头，不作要求。',
    },
  },
  {
    id: 'REQUEST-NO-SECRET',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'entailed',
    source: 'rpc: signature; v3: signature',
    title: {
      en: 'The secret is nowhere in a request',
      zh: '请求中不出现密钥',
    },
    clause: {
      en: 'The AccessKey secret stands nowhere in URL, headers or body, neither plain nor percent-encoded, base64 or hex.',
      zh: 'AccessKey Secret 不出现在 URL、请求头或正文中，无论明文、百分号编码、base64 还是十六进制。',
    },
  },
  {
    id: 'REQUEST-ONE',
    side: 'client',
    suite: 'request',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'client: one call',
    title: {
      en: 'One call that is answered is one request',
      zh: '得到响应的一次调用只发出一个请求',
    },
    clause: {
      en: 'When the first answer is a page, the client asks no second time.',
      zh: '首个响应即为一页结果时，客户端不再发出第二个请求。',
    },
  },
  {
    id: 'REQUEST-CONCURRENT',
    side: 'client',
    suite: 'request',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: calls under way at once',
    title: {
      en: 'Calls under way at once keep their parameters apart',
      zh: '同时进行的调用互不混淆参数',
    },
    clause: {
      en: 'Of several calls under way at once, each sends exactly what it was given.',
      zh: '多个调用同时进行时，各自只发送自己得到的参数。',
    },
  },
  {
    id: 'SIGNING-RPC-VERIFIES',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: canonical query; rpc: string to sign',
    title: {
      en: 'The RPC signature is right for every value',
      zh: '任何取值下 RPC 签名都正确',
    },
    clause: {
      en: 'The Signature of a request is the one that its own method, parameters and the secret give.',
      zh: '请求的 Signature 与由其方法、参数和密钥算出的一致。',
    },
  },
  {
    id: 'SIGNING-RPC-FIELDS',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters',
    title: {
      en: 'An RPC request names its key, method and version',
      zh: 'RPC 请求注明密钥、算法和版本',
    },
    clause: {
      en: 'AccessKeyId is the one that was given, SignatureMethod is HMAC-SHA1, SignatureVersion is 1.0, each once.',
      zh: 'AccessKeyId 为给定值，SignatureMethod 为 HMAC-SHA1，SignatureVersion 为 1.0，各出现一次。',
    },
  },
  {
    id: 'SIGNING-RPC-SECURITY-TOKEN',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters',
    title: {
      en: 'RPC: a SecurityToken is sent and signed',
      zh: 'RPC：SecurityToken 被发送并签名',
    },
    clause: {
      en: 'With temporary credentials the token arrives as it was given, in a parameter that the signature covers.',
      zh: '使用临时凭证时，令牌原样到达，所在参数包含在签名之内。',
    },
  },
  {
    id: 'SIGNING-ACS3-VERIFIES',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: canonical request; v3: string to sign',
    title: {
      en: 'The V3 signature is right for every value',
      zh: '任何取值下 V3 签名都正确',
    },
    clause: {
      en: 'The Signature in Authorization is the one that the request as it was sent and the secret give.',
      zh: 'Authorization 中的 Signature 与由实际发送的请求和密钥算出的一致。',
    },
  },
  {
    id: 'SIGNING-ACS3-FIELDS',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: common headers',
    title: {
      en: 'A V3 request names its key and algorithm',
      zh: 'V3 请求注明密钥和算法',
    },
    clause: {
      en: 'Authorization names ACS3-HMAC-SHA256 and the AccessKeyId that was given; x-acs-date and x-acs-signature-nonce are there, each once.',
      zh: 'Authorization 注明 ACS3-HMAC-SHA256 和给定的 AccessKeyId；x-acs-date 与 x-acs-signature-nonce 各出现一次。',
    },
  },
  {
    id: 'SIGNING-ACS3-SIGNED-HEADERS',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: signed headers',
    title: {
      en: 'Every header that must be signed is',
      zh: '须签名的请求头均已签名',
    },
    clause: {
      en: 'SignedHeaders names host, every x-acs- header of the request, and content-type where it is sent.',
      zh: 'SignedHeaders 包含 host、请求中的所有 x-acs- 请求头，以及发送了的 content-type。',
    },
  },
  {
    id: 'SIGNING-ACS3-BODY-HASH',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: common headers',
    title: {
      en: 'x-acs-content-sha256 is the hash of the body',
      zh: 'x-acs-content-sha256 为正文的哈希',
    },
    clause: {
      en: 'The header is the lower case hex SHA-256 of the body as it was sent, the empty one included.',
      zh: '该请求头为实际发送正文（包括空正文）的小写十六进制 SHA-256。',
    },
  },
  {
    id: 'SIGNING-ACS3-SECURITY-TOKEN',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'v3: common headers',
    title: {
      en: 'V3: a security token is sent and signed',
      zh: 'V3：安全令牌被发送并签名',
    },
    clause: {
      en: 'With temporary credentials x-acs-security-token arrives as it was given and is among the signed headers.',
      zh: '使用临时凭证时，x-acs-security-token 原样到达，并在已签名的请求头之中。',
    },
  },
  {
    id: 'SIGNING-CREDENTIALS',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: credentials of a call',
    title: {
      en: 'Each call is signed with the credentials that it was given',
      zh: '每次调用都用给它的凭证签名',
    },
    clause: {
      en: 'When credentials change from one call to the next, or differ between calls under way at once, nothing of the others is used.',
      zh: '凭证在两次调用之间变化，或同时进行的调用凭证不同时，不使用其他调用凭证的任何部分。',
    },
  },
  {
    id: 'SIGNING-NONCE-UNIQUE',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; v3: common headers',
    title: {
      en: 'Nonces never repeat',
      zh: '随机数从不重复',
    },
    clause: {
      en: 'Over a thousand calls in a row no nonce is used twice.',
      zh: '连续一千次调用中没有任何随机数被使用两次。',
    },
  },
  {
    id: 'SIGNING-NONCE-CONCURRENT',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; v3: common headers',
    title: {
      en: 'Nonces of calls under way at once differ',
      zh: '同时进行的调用随机数各不相同',
    },
    clause: {
      en: 'Calls under way at once, started in the same millisecond, use different nonces.',
      zh: '在同一毫秒内开始、同时进行的调用使用不同的随机数。',
    },
  },
  {
    id: 'SIGNING-NONCE-RESTART',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; v3: common headers',
    title: {
      en: 'Nonces do not begin again after a restart',
      zh: '重启后随机数不会重来',
    },
    clause: {
      en: 'A client that was started again, or runs twice at once, uses none of the nonces of the other.',
      zh: '客户端重新启动或同时运行两份时，不会使用对方用过的随机数。',
    },
  },
  {
    id: 'SIGNING-TIMESTAMP-FORMAT',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; v3: common headers',
    title: {
      en: 'The request time is written as documented',
      zh: '请求时间的写法与文档一致',
    },
    clause: {
      en: 'Timestamp (V3: x-acs-date) is written like 2019-03-15T08:00:00Z: UTC, to the second.',
      zh: 'Timestamp（V3 为 x-acs-date）写作 2019-03-15T08:00:00Z：UTC，精确到秒。',
    },
  },
  {
    id: 'SIGNING-TIMESTAMP-NOW',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: errors, RequestTimeTooSkewed; gateway: InvalidTimeStamp.Expired',
    title: {
      en: 'The request time is now',
      zh: '请求时间为当前时间',
    },
    clause: {
      en: 'The request time lies within five minutes of the moment at which the request was sent.',
      zh: '请求时间与发送时刻相差不超过五分钟。',
    },
  },
  {
    id: 'SIGNING-TIMESTAMP-ZONE',
    side: 'client',
    suite: 'signing',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; v3: common headers',
    title: {
      en: 'The request time is UTC in every time zone',
      zh: '在任何时区请求时间都是 UTC',
    },
    clause: {
      en: 'A client on a machine whose time zone is not UTC sends the same request time.',
      zh: '客户端所在机器的时区不是 UTC 时，发送的请求时间不变。',
    },
  },
  {
    id: 'DECODING-FIELDS',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'documented',
    source: 'page: response example',
    title: {
      en: 'Every field of a page reaches the caller',
      zh: '一页结果的每个字段都到达调用者',
    },
    clause: {
      en: 'RequestId, NextToken, Events, and each field of each event are handed to the caller as they were sent, in order.',
      zh: 'RequestId、NextToken、Events 以及每个事件的每个字段，均按发送的内容和顺序交给调用者。',
    },
  },
  {
    id: 'DECODING-FIELD-ORDER',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'json: objects',
    title: {
      en: 'The order of fields makes no difference',
      zh: '字段的顺序没有影响',
    },
    clause: {
      en: 'A page whose fields stand in another order is the same page.',
      zh: '字段以其他顺序出现的一页是同一页。',
    },
  },
  {
    id: 'DECODING-WHITESPACE',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'json: whitespace',
    title: {
      en: 'Whitespace in JSON makes no difference',
      zh: 'JSON 中的空白没有影响',
    },
    clause: {
      en: 'A page with blanks, tabs and line breaks between its tokens is the same page.',
      zh: '在记号之间带有空格、制表符和换行的一页是同一页。',
    },
  },
  {
    id: 'DECODING-UNKNOWN-FIELDS',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: fields to come',
    title: {
      en: 'Fields that are not known are let through',
      zh: '未知字段不影响读取',
    },
    clause: {
      en: 'A page or event with fields that the document does not name yet is read like one without them.',
      zh: '带有文档尚未列出的字段的一页或事件，读取结果与没有这些字段时相同。',
    },
  },
  {
    id: 'DECODING-UNKNOWN-TYPE',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'page-late: event types',
    title: {
      en: 'Event types that are not known are let through',
      zh: '未知的事件类型不影响读取',
    },
    clause: {
      en: 'An event of a type that the document does not list yet reaches the caller with its type as it was sent.',
      zh: '文档尚未列出的事件类型原样到达调用者。',
    },
  },
  {
    id: 'DECODING-MISSING-FIELDS',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: response example',
    title: {
      en: 'A field that is missing is no error',
      zh: '缺少字段不是错误',
    },
    clause: {
      en: 'A page without NextToken, or with events that lack fields, is a page; what is missing is left out or empty, never made up.',
      zh: '没有 NextToken 的一页、或事件缺少字段的一页，仍是一页；缺少的内容不出现或为空，绝不杜撰。',
    },
  },
  {
    id: 'DECODING-INT64',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: Events, EventId and ScheduleEventId',
    title: {
      en: '64-bit integers keep their digits',
      zh: '64 位整数不丢失数位',
    },
    clause: {
      en: 'EventId and ScheduleEventId reach the caller with every digit, up to 2^63 - 1.',
      zh: 'EventId 与 ScheduleEventId 直到 2^63 - 1 都一位不差地到达调用者。',
    },
  },
  {
    id: 'DECODING-UNICODE',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'json: strings',
    title: {
      en: 'Characters of every script survive',
      zh: '任何文字的字符都不受损',
    },
    clause: {
      en: 'Strings of every script, beyond the BMP too, reach the caller character for character.',
      zh: '任何文字的字符串，包括 BMP 之外的，逐字到达调用者。',
    },
  },
  {
    id: 'DECODING-ESCAPES',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'json: strings',
    title: {
      en: 'Every escape of JSON is read',
      zh: 'JSON 的各种转义都能读取',
    },
    clause: {
      en: 'A character written as an escape, short, as \\u or as a pair of them, is the same character.',
      zh: '以转义（短转义、\\u 或代理对）书写的字符就是该字符。',
    },
  },
  {
    id: 'DECODING-EVENT-DETAIL',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: Events, EventDetail',
    title: {
      en: 'EventDetail is handed over untouched',
      zh: 'EventDetail 原样交付',
    },
    clause: {
      en: 'The string reaches the caller as it is: not parsed and written again, not trimmed, not reordered.',
      zh: '该字符串原样到达调用者：不会被解析后重写、去除空白或调整顺序。',
    },
  },
  {
    id: 'DECODING-EMPTY-STRINGS',
    side: 'client',
    suite: 'decoding',
    level: 'SHOULD',
    basis: 'observed',
    source: 'cli: recorded session',
    title: {
      en: 'An empty string stays an empty string',
      zh: '空字符串仍为空字符串',
    },
    clause: {
      en: 'The StepName of an execution event is the empty string; it is not left out.',
      zh: '执行事件的 StepName 是空字符串，不应被省略。',
    },
  },
  {
    id: 'DECODING-NO-EVENTS',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: response example, Events',
    title: {
      en: 'A page without events is a page',
      zh: '没有事件的一页仍是一页',
    },
    clause: {
      en: 'An empty Events reaches the caller as an empty list, with its NextToken where there is one.',
      zh: '空的 Events 以空列表到达调用者；若有 NextToken 也一并到达。',
    },
  },
  {
    id: 'DECODING-ALL-EVENTS',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit',
    title: {
      en: '999 events reach the caller',
      zh: '999 个事件全部到达调用者',
    },
    clause: {
      en: 'The longest page that can be asked for reaches the caller whole and in order.',
      zh: '可请求的最长一页完整且按顺序到达调用者。',
    },
  },
  {
    id: 'DECODING-LARGE',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: response example, EventDetail',
    title: {
      en: 'A page of megabytes reaches the caller',
      zh: '数兆字节的一页完整到达调用者',
    },
    clause: {
      en: 'No size of a page is documented, so none may be cut off.',
      zh: '文档没有规定一页的大小，因此不得截断。',
    },
  },
  {
    id: 'DECODING-NEXT-TOKEN',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'documented',
    source: 'page: response, NextToken',
    title: {
      en: 'NextToken reaches the caller untouched',
      zh: 'NextToken 原样到达调用者',
    },
    clause: {
      en: 'A token is opaque: whatever it is made of, it reaches the caller character for character.',
      zh: '令牌是不透明的：无论内容如何，都逐字到达调用者。',
    },
  },
  {
    id: 'DECODING-CHUNKED',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: chunked transfer coding',
    title: {
      en: 'A chunked answer is read',
      zh: '能读取分块传输的响应',
    },
    clause: {
      en: 'A page sent in chunks of any size, with extensions or trailers, is the same page.',
      zh: '以任意大小分块发送的一页（可带扩展或尾部字段）是同一页。',
    },
  },
  {
    id: 'DECODING-PIECES',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: message body',
    title: {
      en: 'Where the bytes are split makes no difference',
      zh: '字节在何处断开没有影响',
    },
    clause: {
      en: 'A page that arrives in pieces, split within characters too, is the same page.',
      zh: '分成多段到达的一页，即使在字符中间断开，也是同一页。',
    },
  },
  {
    id: 'DECODING-CLOSE',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: message body',
    title: {
      en: 'An answer that ends with the connection is read',
      zh: '能读取以关闭连接结束的响应',
    },
    clause: {
      en: 'A page without Content-Length that ends when the connection closes is the same page.',
      zh: '没有 Content-Length、以关闭连接结束的一页是同一页。',
    },
  },
  {
    id: 'DECODING-GZIP',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: content coding',
    title: {
      en: 'What was asked for compressed is unpacked',
      zh: '请求了压缩就能解压',
    },
    clause: {
      en: 'A client that offers gzip in Accept-Encoding reads a page that is sent so.',
      zh: '在 Accept-Encoding 中提供 gzip 的客户端能读取以 gzip 发送的一页。',
    },
  },
  {
    id: 'DECODING-MEDIA-TYPE',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: Content-Type',
    title: {
      en: 'Spellings of Content-Type make no difference',
      zh: 'Content-Type 的写法没有影响',
    },
    clause: {
      en: 'A JSON page is read with a charset named or not, quoted or not, in any letter case.',
      zh: '无论是否注明字符集、是否带引号、大小写如何，JSON 结果都能读取。',
    },
  },
  {
    id: 'DECODING-HEADERS',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: header fields',
    title: {
      en: 'Other headers and their letter case make no difference',
      zh: '其他响应头及其大小写没有影响',
    },
    clause: {
      en: 'Header names count in any letter case, and headers that are not known are let through.',
      zh: '响应头名称不区分大小写，未知的响应头不影响读取。',
    },
  },
  {
    id: 'DECODING-STATUS',
    side: 'client',
    suite: 'decoding',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'client: status of an answer',
    title: {
      en: 'The status that is told is the one that was sent',
      zh: '告知的状态码就是发送的状态码',
    },
    clause: {
      en: 'A client that tells the HTTP status of a page tells the right one.',
      zh: '告知 HTTP 状态码的客户端告知的是正确的状态码。',
    },
  },
  {
    id: 'DECODING-CONCURRENT',
    side: 'client',
    suite: 'decoding',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: calls under way at once',
    title: {
      en: 'Calls under way at once get their own answers',
      zh: '同时进行的调用各得其响应',
    },
    clause: {
      en: 'Of several calls under way at once, each is given the page that answered it.',
      zh: '多个调用同时进行时，各自得到属于自己的那一页。',
    },
  },
  {
    id: 'REFUSAL-CODE',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented',
    source: 'page: errors',
    title: {
      en: 'Each documented error reaches the caller with its code',
      zh: '每个文档列出的错误都带着错误码到达调用者',
    },
    clause: {
      en: 'An answer with one of the 14 codes and its status is a service error with that code, never a page.',
      zh: '带有 14 个错误码之一及其状态码的响应，是带有该错误码的服务错误，绝不是一页结果。',
    },
  },
  {
    id: 'REFUSAL-MESSAGE',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'sdk: error body',
    title: {
      en: 'The message of an error reaches the caller',
      zh: '错误信息到达调用者',
    },
    clause: {
      en: 'What the caller is told contains the service’s message, character for character.',
      zh: '告知调用者的内容中逐字包含服务端的错误信息。',
    },
  },
  {
    id: 'REFUSAL-REQUEST-ID',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'sdk: error body',
    title: {
      en: 'The request id of an error reaches the caller',
      zh: '错误的请求 ID 到达调用者',
    },
    clause: {
      en: 'Without it nobody can ask the provider what happened.',
      zh: '没有它就无法向服务方查询发生了什么。',
    },
  },
  {
    id: 'REFUSAL-STATUS',
    side: 'client',
    suite: 'errors',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'client: status of an answer',
    title: {
      en: 'The status that is told of an error is the one that was sent',
      zh: '告知的错误状态码就是发送的状态码',
    },
    clause: {
      en: 'A client that tells the HTTP status of an error tells the right one.',
      zh: '告知错误 HTTP 状态码的客户端告知的是正确的状态码。',
    },
  },
  {
    id: 'REFUSAL-UNKNOWN-CODE',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'gateway: error codes',
    title: {
      en: 'A code that is not documented reaches the caller',
      zh: '未列入文档的错误码到达调用者',
    },
    clause: {
      en: 'The gateway has codes of its own and may get more: each is a service error with its code.',
      zh: '网关有自己的错误码，还可能增加：每个都是带有其错误码的服务错误。',
    },
  },
  {
    id: 'REFUSAL-BODY',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'sdk: error body',
    title: {
      en: 'Errors with more or fewer fields are read',
      zh: '字段或多或少的错误都能读取',
    },
    clause: {
      en: 'An error body with nothing but Code, Message and RequestId, or with fields that are not known, is the same error.',
      zh: '只有 Code、Message 和 RequestId 的错误正文，或带有未知字段的错误正文，是同一个错误。',
    },
  },
  {
    id: 'REFUSAL-NOT-A-PAGE',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: errors',
    title: {
      en: 'A refusal is never taken for a page',
      zh: '拒绝绝不会被当作一页结果',
    },
    clause: {
      en: 'A refusal whose body holds Events or NextToken as well is still a refusal.',
      zh: '正文中还带有 Events 或 NextToken 的拒绝仍是拒绝。',
    },
  },
  {
    id: 'PAGE-NOT-A-REFUSAL',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: response example',
    title: {
      en: 'A page is never taken for a refusal',
      zh: '一页结果绝不会被当作拒绝',
    },
    clause: {
      en: 'A page whose strings speak of codes and errors is still a page.',
      zh: '字符串中提到错误码和错误的一页仍是一页结果。',
    },
  },
  {
    id: 'BROKEN-HTML',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: status codes',
    title: {
      en: 'An HTML page of a proxy is an error',
      zh: '代理返回的 HTML 页面是错误',
    },
    clause: {
      en: 'An answer 502, 503 or 504 that is not JSON is an error that the caller can tell from a page.',
      zh: '状态码为 502、503 或 504 的非 JSON 响应，是调用者能与结果区分的错误。',
    },
  },
  {
    id: 'BROKEN-EMPTY-BODY',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: status codes',
    title: {
      en: 'An error without a body is an error',
      zh: '没有正文的错误仍是错误',
    },
    clause: {
      en: 'An answer with an error status and an empty body is an error that the caller can tell from a page.',
      zh: '状态码为错误且正文为空的响应，是调用者能与结果区分的错误。',
    },
  },
  {
    id: 'BROKEN-EMPTY-PAGE',
    side: 'client',
    suite: 'errors',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'page: response example',
    title: {
      en: 'An empty answer is not taken for a page',
      zh: '空响应不应被当作一页结果',
    },
    clause: {
      en: 'An answer 200 without a body is no page: the caller is told of an error.',
      zh: '没有正文的 200 响应不是一页结果：应告知调用者出错。',
    },
  },
  {
    id: 'BROKEN-JSON',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'json: grammar',
    title: {
      en: 'JSON that breaks off is an error',
      zh: '中断的 JSON 是错误',
    },
    clause: {
      en: 'An answer 200 whose JSON ends too early is an error, never a page cut short.',
      zh: 'JSON 提前结束的 200 响应是错误，绝不是被截短的一页。',
    },
  },
  {
    id: 'BROKEN-LENGTH',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: incomplete messages',
    title: {
      en: 'An answer that breaks off is an error',
      zh: '中断的响应是错误',
    },
    clause: {
      en: 'When the connection ends before the announced length or the last chunk, the caller is told of an error.',
      zh: '连接在声明的长度或最后一块之前结束时，应告知调用者出错。',
    },
  },
  {
    id: 'BROKEN-SHAPE',
    side: 'client',
    suite: 'errors',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'page: response example',
    title: {
      en: 'JSON of another shape is not taken for a page',
      zh: '其他形状的 JSON 不应被当作一页结果',
    },
    clause: {
      en: 'An answer 200 that is an array, a string, a number or null, or whose Events is no array of objects, is an error.',
      zh: '内容为数组、字符串、数字或 null，或 Events 不是对象数组的 200 响应，应视为错误。',
    },
  },
  {
    id: 'BROKEN-REFUSAL-IN-200',
    side: 'client',
    suite: 'errors',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'sdk: error body',
    title: {
      en: 'An error body under status 200 is an error',
      zh: '状态码 200 下的错误正文仍是错误',
    },
    clause: {
      en: 'A body with Code and Message and no Events is no page, whatever its status.',
      zh: '带有 Code 和 Message 而没有 Events 的正文，无论状态码如何都不是一页结果。',
    },
  },
  {
    id: 'BROKEN-PAGE-IN-500',
    side: 'client',
    suite: 'errors',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'http: status codes',
    title: {
      en: 'A page under status 500 is an error',
      zh: '状态码 500 下的一页结果是错误',
    },
    clause: {
      en: 'The status says that the request was not carried out, so what the body shows cannot be relied on.',
      zh: '状态码表明请求未被执行，因此正文所示内容不可信。',
    },
  },
  {
    id: 'BROKEN-CONNECTION',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: errors of a call',
    title: {
      en: 'A connection that fails is an error',
      zh: '连接失败是错误',
    },
    clause: {
      en: 'A connection that is refused, or reset before, within or behind the headers, ends the call with an error.',
      zh: '连接被拒绝，或在响应头之前、之中、之后被重置时，调用以错误结束。',
    },
  },
  {
    id: 'BROKEN-NO-SECRET',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: errors of a call',
    title: {
      en: 'No secret is in what an error says',
      zh: '错误内容中不出现密钥',
    },
    clause: {
      en: 'Neither the AccessKey secret nor the security token stands in the text of an error.',
      zh: '错误文本中既没有 AccessKey Secret，也没有安全令牌。',
    },
  },
  {
    id: 'BROKEN-NO-SIGNATURE',
    side: 'client',
    suite: 'errors',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'client: errors of a call',
    title: {
      en: 'No signature is in what an error says',
      zh: '错误内容中不出现签名',
    },
    clause: {
      en: 'Error texts end up in logs: one with a signature lets others send the request again while it is in time.',
      zh: '错误文本会进入日志：带有签名时，他人可在有效期内重发该请求。',
    },
  },
  {
    id: 'BROKEN-RECOVERS',
    side: 'client',
    suite: 'errors',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: errors of a call',
    title: {
      en: 'The call after an error goes well',
      zh: '出错之后的调用正常',
    },
    clause: {
      en: 'An answer that is an error, or broken, leaves the client fit for the next call.',
      zh: '错误或破损的响应之后，客户端仍能进行下一次调用。',
    },
  },
  {
    id: 'WALK-COMPLETE',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: NextToken',
    title: {
      en: 'A walk gives every event once and in order',
      zh: '遍历按顺序给出每个事件各一次',
    },
    clause: {
      en: 'However a history is split into pages, the caller is given all its events, each once and in order.',
      zh: '无论历史如何分页，调用者都按顺序得到全部事件各一次。',
    },
  },
  {
    id: 'WALK-FIRST-PAGE',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, NextToken',
    title: {
      en: 'A walk begins without a token',
      zh: '遍历从不带令牌的请求开始',
    },
    clause: {
      en: 'The first request of a walk has no NextToken.',
      zh: '遍历的第一个请求不带 NextToken。',
    },
  },
  {
    id: 'WALK-TOKEN',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, NextToken',
    title: {
      en: 'Tokens are passed back untouched',
      zh: '令牌原样传回',
    },
    clause: {
      en: 'Each further request carries the NextToken of the page before, whatever it is made of and as long as 4 KB.',
      zh: '之后每个请求都带有上一页的 NextToken，无论其内容如何、长达 4 KB。',
    },
  },
  {
    id: 'WALK-STOPS',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'page-late: NextToken',
    title: {
      en: 'A walk ends where there is no token',
      zh: '没有令牌时遍历结束',
    },
    clause: {
      en: 'After a page without NextToken there is no further request.',
      zh: '没有 NextToken 的一页之后不再有请求。',
    },
  },
  {
    id: 'WALK-EMPTY-PAGE',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'entailed',
    source: 'page-late: NextToken',
    title: {
      en: 'A walk goes on after an empty page that has a token',
      zh: '空页带有令牌时遍历继续',
    },
    clause: {
      en: 'Whether there is more is said by the token alone.',
      zh: '是否还有更多只由令牌决定。',
    },
  },
  {
    id: 'WALK-SHORT-PAGES',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'entailed',
    source: 'page-late: NextToken',
    title: {
      en: 'A walk goes on after a page shorter than Limit',
      zh: '短于 Limit 的页之后遍历继续',
    },
    clause: {
      en: 'Whether there is more is said by the token alone, not by the number of events.',
      zh: '是否还有更多只由令牌决定，与事件数量无关。',
    },
  },
  {
    id: 'WALK-EMPTY-HISTORY',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'entailed',
    source: 'page-late: NextToken',
    title: {
      en: 'A walk over no events gives no events',
      zh: '没有事件的遍历给出空列表',
    },
    clause: {
      en: 'One empty page without a token is a whole history.',
      zh: '一个不带令牌的空页就是完整的历史。',
    },
  },
  {
    id: 'WALK-LIMIT',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters, Limit',
    title: {
      en: 'Every page is asked for with the same Limit',
      zh: '每一页都以相同的 Limit 请求',
    },
    clause: {
      en: 'The Limit that was given stands in each request of a walk; none where none was given.',
      zh: '给定的 Limit 出现在遍历的每个请求中；未给出则不出现。',
    },
  },
  {
    id: 'WALK-NAMES',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'documented',
    source: 'page: request parameters',
    title: {
      en: 'Every page is asked for with the same names',
      zh: '每一页都以相同的名称请求',
    },
    clause: {
      en: 'FlowName and ExecutionName stand in each request of a walk as they were given.',
      zh: 'FlowName 与 ExecutionName 在遍历的每个请求中都与给定值一致。',
    },
  },
  {
    id: 'WALK-SIGNED',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; v3: common headers',
    title: {
      en: 'Every page is signed afresh',
      zh: '每一页都重新签名',
    },
    clause: {
      en: 'Each request of a walk has a nonce of its own and a signature that is right.',
      zh: '遍历的每个请求都有自己的随机数和正确的签名。',
    },
  },
  {
    id: 'WALK-REPEATED-TOKEN',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: walks that come to an end',
    title: {
      en: 'A token that repeats does not make a walk endless',
      zh: '重复的令牌不会使遍历无休止',
    },
    clause: {
      en: 'When a page hands out the token that it was asked with, the walk ends with an error.',
      zh: '某页返回的令牌与请求它的令牌相同时，遍历以错误结束。',
    },
  },
  {
    id: 'WALK-CYCLE',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: walks that come to an end',
    title: {
      en: 'Tokens in a circle do not make a walk endless',
      zh: '循环的令牌不会使遍历无休止',
    },
    clause: {
      en: 'When the tokens of a walk go round (A, B, A, B), it ends with an error.',
      zh: '遍历的令牌循环（A、B、A、B）时，遍历以错误结束。',
    },
  },
  {
    id: 'WALK-EMPTY-TOKEN',
    side: 'client',
    suite: 'paging',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'page-late: NextToken',
    title: {
      en: 'An empty token does not make a walk endless',
      zh: '空令牌不会使遍历无休止',
    },
    clause: {
      en: 'An empty NextToken is not documented: the walk ends, as after the last page or with an error.',
      zh: '文档中没有空的 NextToken：遍历应结束，如同最后一页之后，或以错误结束。',
    },
  },
  {
    id: 'WALK-REFUSED',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'entailed',
    source: 'page: errors',
    title: {
      en: 'An error on a later page is reported',
      zh: '后续页的错误会被报告',
    },
    clause: {
      en: 'A refusal in the midst of a walk reaches the caller as an error, never as the end of the history.',
      zh: '遍历途中的拒绝以错误到达调用者，绝不当作历史的结尾。',
    },
  },
  {
    id: 'WALK-THROTTLED',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'entailed',
    source: 'gateway: Throttling',
    title: {
      en: 'Throttling on a later page is not taken for the end',
      zh: '后续页被限流不会被当作结尾',
    },
    clause: {
      en: 'A page that is throttled is asked for again or reported as an error.',
      zh: '被限流的页会再次请求，或以错误报告。',
    },
  },
  {
    id: 'WALK-BROKEN',
    side: 'client',
    suite: 'paging',
    level: 'MUST',
    basis: 'entailed',
    source: 'http: incomplete messages',
    title: {
      en: 'A broken answer on a later page is reported',
      zh: '后续页的破损响应会被报告',
    },
    clause: {
      en: 'An answer that is no page in the midst of a walk reaches the caller as an error.',
      zh: '遍历途中不是一页结果的响应以错误到达调用者。',
    },
  },
  {
    id: 'TIMEOUT-CONNECTING',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: time-out',
    title: {
      en: 'The time-out holds while connecting',
      zh: '连接时超时有效',
    },
    clause: {
      en: 'An endpoint that lets nobody in costs each try no more than the time-out that was given, with 2 seconds of grace.',
      zh: '端点不接受连接时，每次尝试花费不超过给定的超时时间（宽限 2 秒）。',
    },
  },
  {
    id: 'TIMEOUT-WAITING',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: time-out',
    title: {
      en: 'The time-out holds while waiting for an answer',
      zh: '等待响应时超时有效',
    },
    clause: {
      en: 'An endpoint that takes the request and says nothing costs each try no more than the time-out that was given, with 2 seconds of grace.',
      zh: '端点接收请求却不响应时，每次尝试花费不超过给定的超时时间（宽限 2 秒）。',
    },
  },
  {
    id: 'TIMEOUT-READING',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: time-out',
    title: {
      en: 'The time-out holds while reading an answer',
      zh: '读取响应时超时有效',
    },
    clause: {
      en: 'An answer that stops in its midst costs each try no more than the time-out that was given, with 2 seconds of grace.',
      zh: '响应中途停止时，每次尝试花费不超过给定的超时时间（宽限 2 秒）。',
    },
  },
  {
    id: 'TIMEOUT-KIND',
    side: 'client',
    suite: 'resilience',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'client: time-out',
    title: {
      en: 'A time-out is told as one',
      zh: '超时会被如实告知',
    },
    clause: {
      en: 'The caller can tell a time-out from other errors.',
      zh: '调用者能将超时与其他错误区分开。',
    },
  },
  {
    id: 'TIMEOUT-PATIENT',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: time-out',
    title: {
      en: 'An answer in time is not given up',
      zh: '按时到达的响应不会被放弃',
    },
    clause: {
      en: 'An answer that takes less than the time-out that was given reaches the caller.',
      zh: '在给定超时之内到达的响应会交给调用者。',
    },
  },
  {
    id: 'RETRY-RECOVERS',
    side: 'client',
    suite: 'resilience',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'client: retries',
    title: {
      en: 'What may be tried again is',
      zh: '可重试的会被重试',
    },
    clause: {
      en: 'After a reset, 500, 502, 503, 504 or throttling, a client that declares retries asks again and hands over the page.',
      zh: '连接重置、500、502、503、504 或限流之后，声明支持重试的客户端会再次请求并交付结果。',
    },
  },
  {
    id: 'RETRY-BOUNDED',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: retries',
    title: {
      en: 'Retries come to an end',
      zh: '重试有上限',
    },
    clause: {
      en: 'When every try fails, the client gives up after at most 20 tries and reports the error.',
      zh: '每次尝试都失败时，客户端最多尝试 20 次后放弃并报告错误。',
    },
  },
  {
    id: 'RETRY-FRESH',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'documented-elsewhere',
    source: 'rpc: common parameters; v3: common headers',
    title: {
      en: 'Each try is signed afresh',
      zh: '每次尝试都重新签名',
    },
    clause: {
      en: 'Each try has a nonce of its own, a time that is right, and a signature that is right: a nonce that was used is refused.',
      zh: '每次尝试都有自己的随机数、正确的时间和正确的签名：用过的随机数会被拒绝。',
    },
  },
  {
    id: 'RETRY-NOT-4XX',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: retries',
    title: {
      en: 'What cannot go well is not tried again',
      zh: '不可能成功的请求不重试',
    },
    clause: {
      en: 'An answer 4xx that is not throttling is final: asking again changes nothing and burdens the service. Left out is RequestTimeTooSkewed, after which a client may set its clock right.',
      zh: '除限流外的 4xx 响应即为最终结果：再次请求毫无意义，只会增加服务负担。RequestTimeTooSkewed 除外：客户端可据此校准时钟。',
    },
  },
  {
    id: 'REDIRECT-CREDENTIALS',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'client: redirects',
    title: {
      en: 'No credentials follow a redirect to another host',
      zh: '凭证不会随重定向发往其他主机',
    },
    clause: {
      en: 'A redirect to another host is reported or followed without signature, key id and security token.',
      zh: '指向其他主机的重定向要么被报告，要么在不带签名、密钥 ID 和安全令牌的情况下跟随。',
    },
  },
  {
    id: 'TLS-TRUSTED',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'tls: certificates',
    title: {
      en: 'A good certificate is accepted',
      zh: '接受有效的证书',
    },
    clause: {
      en: 'An HTTPS endpoint whose certificate names it and comes from a trusted authority is called.',
      zh: '证书与端点相符且由受信任机构签发时，可以调用该 HTTPS 端点。',
    },
  },
  {
    id: 'TLS-UNTRUSTED',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'tls: certificates',
    title: {
      en: 'A certificate of an unknown authority is refused',
      zh: '拒绝未知机构签发的证书',
    },
    clause: {
      en: 'The call ends with an error before anything is sent.',
      zh: '调用在发送任何内容之前以错误结束。',
    },
  },
  {
    id: 'TLS-EXPIRED',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'tls: certificates',
    title: {
      en: 'A certificate that has expired is refused',
      zh: '拒绝已过期的证书',
    },
    clause: {
      en: 'The call ends with an error before anything is sent.',
      zh: '调用在发送任何内容之前以错误结束。',
    },
  },
  {
    id: 'TLS-OTHER-HOST',
    side: 'client',
    suite: 'resilience',
    level: 'MUST',
    basis: 'entailed',
    source: 'tls: certificates',
    title: {
      en: 'A certificate of another host is refused',
      zh: '拒绝属于其他主机的证书',
    },
    clause: {
      en: 'The call ends with an error before anything is sent.',
      zh: '调用在发送任何内容之前以错误结束。',
    },
  },
  {
    id: 'CONNECTION-CLOSED',
    side: 'client',
    suite: 'resilience',
    level: 'SHOULD',
    basis: 'entailed',
    source: 'http: persistent connections',
    title: {
      en: 'A connection that the endpoint closed does no harm',
      zh: '端点关闭的连接不造成影响',
    },
    clause: {
      en: 'After the endpoint closed an idle connection, the next call opens another one and goes well.',
      zh: '端点关闭空闲连接之后，下一次调用会另开连接并正常完成。',
    },
  },
];

export interface NotChecked {
  readonly side: 'server' | 'client';
  readonly about: string;
  readonly source: string;
  readonly reason: { readonly en: string; readonly zh: string };
}

/** Clauses that cannot be checked from outside, with the reason. */
export const notChecked: readonly NotChecked[] = [
  {
    side: 'server',
    about: 'errors',
    source: 'page: errors, InternalServerError',
    reason: {
      en: 'InternalServerError with status 500 cannot be provoked from outside; when it is met its status is judged by ERROR-STATUS.',
      zh: 'InternalServerError（500）无法从外部引发；一旦遇到，其状态码由 ERROR-STATUS 判断。',
    },
  },
  {
    side: 'server',
    about: 'authorization',
    source: 'page: authorization, access level create',
    reason: {
      en: 'The access level of the RAM action shows in no answer.',
      zh: 'RAM 操作的访问级别不会出现在任何响应中。',
    },
  },
  {
    side: 'server',
    about: 'authorization',
    source: 'page: authorization, resource type, all resources',
    reason: {
      en: 'That the action cannot be granted for single resources shows only in a policy, which the kit must not change.',
      zh: '不支持资源级授权这一点只体现在策略中，而本工具不得修改策略。',
    },
  },
  {
    side: 'server',
    about: 'authorization',
    source: 'page: authorization, condition keys: none; related operations: none',
    reason: {
      en: 'Nothing to observe: both columns are empty.',
      zh: '没有可观察的内容：两列均为空。',
    },
  },
  {
    side: 'server',
    about: 'request',
    source: 'page: request parameters, names and descriptions',
    reason: {
      en: 'The examples my_flow_name, my_exec_name and flow_xxx illustrate; they promise nothing.',
      zh: '示例 my_flow_name、my_exec_name 和 flow_xxx 仅作说明，不构成承诺。',
    },
  },
  {
    side: 'server',
    about: 'response',
    source: 'page: response example',
    reason: {
      en: 'That the example ends with NextToken "3" behind EventId 2 illustrates; tokens are opaque. PAGING-TOKEN-FORM shows what they look like.',
      zh: '示例中 EventId 2 之后的 NextToken 为 "3" 仅作说明；令牌是不透明的，PAGING-TOKEN-FORM 展示其形式。',
    },
  },
  {
    side: 'server',
    about: 'errors',
    source: 'page: errors, description column',
    reason: {
      en: 'The descriptions tell a reader what to do and show in no answer.',
      zh: '描述一列供读者参考，不会出现在响应中。',
    },
  },
  {
    side: 'server',
    about: 'errors',
    source: 'page: errors, EntityTooLarge, maximum size',
    reason: {
      en: 'The maximum size is not written down; ERROR-ENTITY-SIZE only asks that a large body does no harm.',
      zh: '文档没有写明最大尺寸；ERROR-ENTITY-SIZE 只要求过大的正文不造成损害。',
    },
  },
  {
    side: 'server',
    about: 'console',
    source: 'page: OpenAPI Explorer, error centre',
    reason: {
      en: 'Web pages, not part of the operation.',
      zh: '属于网页，不是该操作的一部分。',
    },
  },
  {
    side: 'client',
    about: 'driver',
    source: 'client: errors of a call',
    reason: {
      en: 'An SDK that brings its process down cannot be told from a driver that does: such cases are incomplete, and the log of the driver says why.',
      zh: '无法区分是 SDK 还是驱动导致进程退出：此类用例记为未能判定，原因见驱动日志。',
    },
  },
  {
    side: 'client',
    about: 'transport',
    source: 'tls: certificates',
    reason: {
      en: 'Protocol versions and ciphers are the runtime’s, not the SDK’s; revocation needs a network that the kit does not use.',
      zh: '协议版本与加密套件由运行时决定，而非 SDK；吊销检查需要网络，本工具不使用网络。',
    },
  },
  {
    side: 'client',
    about: 'transport',
    source: 'client: time-out',
    reason: {
      en: 'How long a client waits without being given a time-out would take that long to find out.',
      zh: '未给定超时的情况下客户端会等待多久，需要同样长的时间才能得知。',
    },
  },
  {
    side: 'client',
    about: 'driver',
    source: 'client: logs',
    reason: {
      en: 'What an SDK writes to its own logs is kept with the report and not judged: which logs there are is the setting of its user.',
      zh: 'SDK 自身的日志随报告保存，但不作评判：有哪些日志取决于使用者的设置。',
    },
  },
];

export interface SpecIdentity {
  readonly revision: string;
  readonly sha256: string;
  readonly requirementsSha256: string;
}

/** Which revision of the documents all this was made from. */
export const specIdentity: SpecIdentity = {
  revision: '2024-03-21',
  sha256: '52c123eb7637788cdc39d32dff077d43b4bfb6755fe12b58d518154b696dccf7',
  requirementsSha256: '8890115ac39b608e57e855529ca7617f155bfcb04f942f3efeaf6b1782766993',
};

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
  | 'TRANSPORT-UNKNOWN-PARAMETER';

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
];

export interface NotChecked {
  readonly about: string;
  readonly source: string;
  readonly reason: { readonly en: string; readonly zh: string };
}

/** Clauses that cannot be checked from outside, with the reason. */
export const notChecked: readonly NotChecked[] = [
  {
    about: 'errors',
    source: 'page: errors, InternalServerError',
    reason: {
      en: 'InternalServerError with status 500 cannot be provoked from outside; when it is met its status is judged by ERROR-STATUS.',
      zh: 'InternalServerError（500）无法从外部引发；一旦遇到，其状态码由 ERROR-STATUS 判断。',
    },
  },
  {
    about: 'authorization',
    source: 'page: authorization, access level create',
    reason: {
      en: 'The access level of the RAM action shows in no answer.',
      zh: 'RAM 操作的访问级别不会出现在任何响应中。',
    },
  },
  {
    about: 'authorization',
    source: 'page: authorization, resource type, all resources',
    reason: {
      en: 'That the action cannot be granted for single resources shows only in a policy, which the kit must not change.',
      zh: '不支持资源级授权这一点只体现在策略中，而本工具不得修改策略。',
    },
  },
  {
    about: 'authorization',
    source: 'page: authorization, condition keys: none; related operations: none',
    reason: {
      en: 'Nothing to observe: both columns are empty.',
      zh: '没有可观察的内容：两列均为空。',
    },
  },
  {
    about: 'request',
    source: 'page: request parameters, names and descriptions',
    reason: {
      en: 'The examples my_flow_name, my_exec_name and flow_xxx illustrate; they promise nothing.',
      zh: '示例 my_flow_name、my_exec_name 和 flow_xxx 仅作说明，不构成承诺。',
    },
  },
  {
    about: 'response',
    source: 'page: response example',
    reason: {
      en: 'That the example ends with NextToken "3" behind EventId 2 illustrates; tokens are opaque. PAGING-TOKEN-FORM shows what they look like.',
      zh: '示例中 EventId 2 之后的 NextToken 为 "3" 仅作说明；令牌是不透明的，PAGING-TOKEN-FORM 展示其形式。',
    },
  },
  {
    about: 'errors',
    source: 'page: errors, description column',
    reason: {
      en: 'The descriptions tell a reader what to do and show in no answer.',
      zh: '描述一列供读者参考，不会出现在响应中。',
    },
  },
  {
    about: 'errors',
    source: 'page: errors, EntityTooLarge, maximum size',
    reason: {
      en: 'The maximum size is not written down; ERROR-ENTITY-SIZE only asks that a large body does no harm.',
      zh: '文档没有写明最大尺寸；ERROR-ENTITY-SIZE 只要求过大的正文不造成损害。',
    },
  },
  {
    about: 'console',
    source: 'page: OpenAPI Explorer, error centre',
    reason: {
      en: 'Web pages, not part of the operation.',
      zh: '属于网页，不是该操作的一部分。',
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
  requirementsSha256: 'c23f9d2bc78f4a23660ee5235191d9815e064aecd914a95b05e652422eaf82d9',
};

import type { CallOutcome, Feature } from '../../generated/driver-protocol.ts';
import { text } from '../../text.ts';
import { should, silent, written } from '../variants/ground.ts';
import type { ClientVariant } from './variant.ts';

const FEATURES = written('what is not declared is not applicable', '未声明的特性不适用');
const TELLING = silent('how an SDK words what it tells', 'SDK 告知内容的措辞');
const RETRIES = silent('how often a client tries again', '客户端重试的次数');

function without(
  id: string,
  en: string,
  zh: string,
  ...features: readonly Feature[]
): ClientVariant {
  return {
    id,
    title: text(en, zh),
    ground: FEATURES,
    touches: ['features', ...(features.includes('retry') ? (['retries'] as const) : [])],
    leaves: [{ ids: 'any', reason: /does not declare the feature|no .* signature|one at a time/ }],
    change: (b) => ({
      features: b.features.filter((feature) => !features.includes(feature)),
      ...(features.includes('retry') ? { maximumTries: 1 } : {}),
    }),
  };
}

/** What an SDK can do, and how it tells its caller. */
export const tellingVariants: readonly ClientVariant[] = [
  without('rpc-alone', 'signs by RPC alone', '只用 RPC 签名', 'acs3'),
  without('acs3-alone', 'signs by V3 alone', '只用 V3 签名', 'rpc'),
  without('no-walks', 'walks no history', '不遍历历史', 'paginate'),
  without('no-timeouts', 'takes no time-out', '不接受超时设置', 'timeout'),
  without('never-tries-again', 'never tries again', '从不重试', 'retry'),
  without('one-call-at-a-time', 'takes one call at a time', '一次只处理一个调用', 'concurrent'),
  without(
    'no-temporary-credentials',
    'takes no temporary credentials',
    '不接受临时凭证',
    'securityToken',
  ),
  without('no-https', 'speaks no https', '不支持 https', 'https'),
  without(
    'bare',
    'makes RPC calls one at a time and nothing else',
    '只逐个进行 RPC 调用',
    ...(['acs3', 'securityToken', 'https', 'paginate', 'retry', 'timeout', 'concurrent'] as const),
  ),
  {
    id: 'tries-five-times',
    title: text('tries five times', '共尝试五次'),
    ground: RETRIES,
    touches: ['retries'],
    change: () => ({ maximumTries: 5, retryDelayMs: () => 2 }),
  },
  {
    id: 'tries-twice',
    title: text('tries twice', '共尝试两次'),
    ground: RETRIES,
    touches: ['retries'],
    change: () => ({ maximumTries: 2, retryDelayMs: () => 0 }),
  },
  {
    id: 'tells-no-status',
    title: text('tells no HTTP status', '不告知 HTTP 状态码'),
    ground: written(
      'httpStatus is told only if the SDK tells it',
      '仅当 SDK 告知时才有 httpStatus',
    ),
    touches: ['status'],
    leaves: [{ ids: ['DECODING-STATUS', 'REFUSAL-STATUS'], reason: /does not tell/ }],
    change: (b) => ({
      toldStatus: () => undefined,
      readRefusal: (...args) => {
        const refusal = b.readRefusal(...args);
        return (
          refusal &&
          (Object.fromEntries(
            Object.entries(refusal).filter(([name]) => name !== 'httpStatus'),
          ) as typeof refusal)
        );
      },
    }),
  },
  {
    id: 'long-error-texts',
    title: text(
      'error texts with code, status and request id around the message',
      '错误文本在信息前后带有错误码、状态码与请求 ID',
    ),
    ground: TELLING,
    touches: ['messages'],
    change: (b) => ({
      failureText: (...args) => `SdkError: ${b.failureText(...args)}\n    at call (sdk.js:1:1)`,
      readRefusal: (...args) => {
        const refusal = b.readRefusal(...args);
        if (refusal === undefined) return undefined;
        const { code, message = '', requestId = '' } = refusal;
        return { ...refusal, message: `[${code}] ${message}\nRequestId: ${requestId} (HTTP)` };
      },
    }),
  },
  {
    id: 'request-id-in-text-alone',
    title: text('the request id stands in the error text alone', '请求 ID 仅见于错误文本'),
    ground: written('what the caller is told contains it', '告知调用者的内容包含它'),
    touches: ['messages'],
    change: (b) => ({
      readRefusal: (...args) => {
        const refusal = b.readRefusal(...args);
        if (refusal === undefined) return undefined;
        const { requestId, message, ...rest } = refusal;
        return { ...rest, message: `${message ?? ''} (request ${requestId ?? ''})` };
      },
    }),
  },
  {
    id: 'empty-for-missing',
    title: text('"" and 0 for what is missing', '缺少的字段以 "" 与 0 表示'),
    ground: written('what is missing is left out or empty', '缺少的内容省略或为空'),
    touches: ['missing'],
    change: (b) => ({
      tellPage: async (outcome, call) => filled(await b.tellPage(outcome, call)),
    }),
  },
  {
    id: 'other-for-every-error',
    title: text(
      'every error of its own is of kind other, in the same words',
      '自身的错误一律为 other，措辞相同',
    ),
    ground: should(
      'that a time-out can be told from other errors is a SHOULD (TIMEOUT-KIND)',
      '能区分超时与其他错误只是 SHOULD（TIMEOUT-KIND）',
    ),
    touches: ['kinds'],
    warns: ['TIMEOUT-KIND'],
    change: (b) => ({
      tellPage: async (outcome, call) => asOther(await b.tellPage(outcome, call)),
    }),
  },
  {
    id: 'refuses-odd-names',
    title: text('refuses names that break the rule of names', '拒绝不合命名规则的名称'),
    ground: written('a client may refuse such names itself', '客户端可以自行拒绝这样的名称'),
    touches: ['names'],
    change: (b) => ({
      refuses: (request, call) =>
        [request.FlowName, request.ExecutionName].every((name) =>
          /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/.test(name),
        )
          ? b.refuses(request, call)
          : 'a name has 1 to 128 letters, digits, _ and -',
    }),
  },
  {
    id: 'calls-in-turn',
    title: text(
      'takes several calls at once and makes them one after the other',
      '可同时接受多个调用，但逐个执行',
    ),
    ground: silent(
      'that calls of one client are made at the same moment',
      '同一客户端的调用须同时进行',
    ),
    touches: ['calls'],
    change: (b) => {
      let last = Promise.resolve();
      const ends = new Map<number, () => void>();
      return {
        begin: async (call) => {
          const before = last;
          last = new Promise((resolve) => {
            ends.set(call.number, resolve);
          });
          await before;
          await b.begin(call);
        },
        tellPage: (outcome, call) => {
          ends.get(call.number)?.();
          return b.tellPage(outcome, call);
        },
        tellWalk: (outcome, call) => {
          ends.get(call.number)?.();
          return b.tellWalk(outcome, call);
        },
      };
    },
  },
  {
    id: 'empty-token-is-an-error',
    title: text('a walk ends with an error at an empty token', '遍历遇到空令牌时以错误结束'),
    ground: written(
      'the walk ends, as after the last page or with an error',
      '遍历结束，如同最后一页之后，或以错误结束',
    ),
    touches: ['walks'],
    change: () => ({
      nextToken: ({ NextToken }) => {
        if (NextToken === '') throw new Error('the page has an empty NextToken');
        return NextToken;
      },
    }),
  },
];

function filled(outcome: CallOutcome): CallOutcome {
  if (outcome.outcome !== 'response') return outcome;
  const { Events = [], ...page } = outcome.body;
  const blank = {
    Type: '',
    EventId: '0',
    ScheduleEventId: '0',
    Time: '',
    EventDetail: '',
    StepName: '',
  };
  return {
    ...outcome,
    body: {
      RequestId: '',
      NextToken: '',
      ...page,
      Events: Events.map((event) => ({ ...blank, ...event })),
    },
  };
}

/** The text would tell a time-out as well as the kind does. */
function asOther(outcome: CallOutcome): CallOutcome {
  return outcome.outcome === 'sdkError'
    ? { ...outcome, kind: 'other', message: 'the call failed' }
    : outcome;
}

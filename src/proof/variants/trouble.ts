import type { Behaviour, Delivery } from '../../reference/behaviour.ts';
import { text } from '../../text.ts';
import { silent, written } from './ground.ts';
import type { Variant } from './variant.ts';

const THROTTLED = silent('how many requests are let through', '允许多少请求通过');
const RETRY = written(
  'an internal error says "Please retry", and a gateway that passes on nothing is no endpoint',
  '内部错误称“Please retry”，而未转发请求的网关不是端点',
);
const NETWORK = silent('a network that loses connections', '会丢失连接的网络');

/** Says which calls meet with trouble, so that trying again a few times gets through. */
type When = (number: number) => boolean;

const oneIn =
  (every: number): When =>
  (number) =>
    number % every === 17;
/** Two in a row now and then. */
const twoIn =
  (every: number): When =>
  (number) =>
    [17, 18].includes(number % every);

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  readonly retryAfter?: string;
}

function answered(
  id: string,
  en: string,
  zh: string,
  ground: Variant['ground'],
  when: When,
  { status, body, type = 'application/json', retryAfter }: Answered,
): Variant {
  return {
    id,
    title: text(en, zh),
    ground,
    touches: ['trouble'],
    change: (b: Behaviour) => ({
      finish: (reply, asked, call) =>
        when(call.number)
          ? {
              status,
              headers: [
                ...reply.headers.filter(([name]) => name.toLowerCase() !== 'content-type'),
                ['Content-Type', type],
                ...(retryAfter === undefined ? [] : [['Retry-After', retryAfter] as const]),
              ],
              body,
            }
          : b.finish(reply, asked, call),
    }),
  };
}

function lost(id: string, en: string, zh: string, when: When, delivery: Delivery): Variant {
  return {
    id,
    title: text(en, zh),
    ground: NETWORK,
    // An answer that is cut off and has no length cannot be told from a whole one.
    touches: delivery.kind === 'cut' ? ['trouble', 'framing'] : ['trouble'],
    change: (b) => ({
      deliver: (reply, call) => (when(call.number) ? delivery : b.deliver(reply, call)),
    }),
  };
}

function refusal(code: string): string {
  return JSON.stringify({ RequestId: 'r', Code: code, Message: `${code}.` });
}

const HTML = '<html><body><h1>Bad Gateway</h1></body></html>';

export const troubleVariants: readonly Variant[] = [
  answered(
    'throttling',
    'one request in 40 is throttled',
    '每 40 个请求有一个被限流',
    THROTTLED,
    oneIn(40),
    {
      status: 400,
      body: refusal('Throttling'),
    },
  ),
  answered(
    'throttling-user',
    'two in 40 are throttled for the user',
    '每 40 个请求有两个因用户限流',
    THROTTLED,
    twoIn(40),
    {
      status: 400,
      body: refusal('Throttling.User'),
    },
  ),
  answered(
    'throttling-503',
    'one in 40 is throttled with 503',
    '每 40 个请求有一个以 503 限流',
    THROTTLED,
    oneIn(40),
    {
      status: 503,
      body: refusal('Throttling.Api'),
    },
  ),
  answered(
    'too-many-requests',
    'one in 200 gets 429 and is asked to wait a second',
    '每 200 个请求有一个得到 429 并须等待一秒',
    THROTTLED,
    oneIn(200),
    {
      status: 429,
      type: 'text/plain',
      body: 'slow down',
      retryAfter: '1',
    },
  ),
  answered(
    'internal-errors',
    'one in 40 meets an internal error',
    '每 40 个请求有一个遇到内部错误',
    RETRY,
    oneIn(40),
    {
      status: 500,
      body: refusal('InternalServerError'),
    },
  ),
  answered(
    'unavailable',
    'two in 40 get ServiceUnavailable',
    '每 40 个请求有两个得到 ServiceUnavailable',
    RETRY,
    twoIn(40),
    {
      status: 503,
      body: refusal('ServiceUnavailable'),
    },
  ),
  answered(
    'bad-gateway',
    'one in 40 gets 502 in HTML',
    '每 40 个请求有一个得到 HTML 的 502',
    RETRY,
    oneIn(40),
    {
      status: 502,
      type: 'text/html',
      body: HTML,
    },
  ),
  answered(
    'gateway-timeouts',
    'one in 40 gets 504 without a body',
    '每 40 个请求有一个得到无正文的 504',
    RETRY,
    oneIn(40),
    {
      status: 504,
      type: 'text/plain',
      body: '',
    },
  ),
  lost('resets', 'one connection in 40 is reset', '每 40 个请求有一个连接被重置', oneIn(40), {
    kind: 'reset',
  }),
  lost(
    'cut-answers',
    'one answer in 40 is cut off behind 20 bytes',
    '每 40 个响应有一个在 20 字节后中断',
    oneIn(40),
    {
      kind: 'cut',
      bytes: 20,
    },
  ),
  {
    ...lost(
      'lost-answers',
      'one answer in 150 never comes',
      '每 150 个响应有一个永不到来',
      oneIn(150),
      { kind: 'hang' },
    ),
    settings: ({ limits }) => ({ limits: { ...limits, timeoutMs: 1500 } }),
  },
];

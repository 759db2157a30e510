import type { Behaviour } from '../reference/behaviour.ts';
import type { Fault, FaultState } from '../reference/faults/fault.ts';
import { text } from '../text.ts';

type Change = (behaviour: Behaviour, state: FaultState) => Partial<Behaviour>;

const MINUTE = 60_000;

/** Ways of doing it that differ from the reference endpoint's and are permitted just as well. */
const VARIANTS: Readonly<Record<string, Change>> = {
  'pages of at most 7 events': (b) => ({
    pageEnd: (from, limit, ...rest) => b.pageEnd(from, Math.min(limit, 7), ...rest),
  }),
  'an empty page at the end': () => ({
    nextPosition: (to, _length, _execution, _call, { from }) => (to > from ? to : undefined),
  }),
  'tokens that are plain numbers': () => ({
    encodeToken: (position) => String(position),
    decodeToken: (token) => (/^\d{1,9}$/.test(token) ? Number(token) : undefined),
  }),
  'tokens of 2,000 characters': (b) => ({
    encodeToken: (...args) => b.encodeToken(...args).padEnd(2000, '.'),
    decodeToken: (token, ...rest) => b.decodeToken(token.replace(/\.+$/, ''), ...rest),
  }),
  'a clock window of 5 minutes and a bit': () => ({
    timeInWindow: (time, now) => Math.abs(time - now) <= 5 * MINUTE + 2000,
  }),
  'a clock window of 10 minutes': () => ({
    timeInWindow: (time, now) => Math.abs(time - now) <= 10 * MINUTE,
  }),
  'format before authentication': (b) => ({
    order: [
      'own-parameters',
      'limit',
      ...b.order.filter((c) => c !== 'own-parameters' && c !== 'limit'),
    ],
  }),
  'the signature before the time': (b) => ({
    order: b.order.flatMap((check) =>
      check === 'signature' ? [] : check === 'time-window' ? ['signature', check] : [check],
    ),
  }),
  'errors with nothing but the three fields': () => ({
    renderError: ({ requestId, code, message }) =>
      JSON.stringify({ Message: message, Code: code, RequestId: requestId }),
  }),
  'errors with a recommendation and fields of their own': () => ({
    renderError: ({ requestId, hostId, code, message }) =>
      JSON.stringify({
        RequestId: requestId,
        HostId: hostId,
        Code: code,
        Message: message,
        Recommend: 'https://example.invalid',
        Extra: { a: [1] },
      }),
  }),
  'Limit read leniently': (b) => ({
    parseLimit: (written, ...rest) =>
      b.parseLimit(/^[+\s]*0*(\d+)\s*$/.exec(written)?.[1] ?? written, ...rest),
  }),
  'an empty Limit and an empty token read as absent': () => ({
    understand: (asked) => ({
      ...asked,
      limit: asked.limit === '' ? undefined : asked.limit,
      nextToken: asked.nextToken === '' ? undefined : asked.nextToken,
    }),
  }),
  'a connection for each request': () => ({ closes: () => true }),
  'one request in 40 answered with 503': () => sporadic(40, 503, 'ServiceUnavailable'),
  'one request in 40 answered with 500': () => sporadic(40, 500, 'InternalServerError'),
  'one request in 40 throttled': () => sporadic(40, 400, 'Throttling.User'),
  'one request in 40 reset': () => ({
    deliver: (_reply, call) => ({ kind: call.number % 40 === 17 ? 'reset' : 'whole' }),
  }),
  'foreign resources hidden': (b) => ({
    refuse: (check, refusal, asked, call) =>
      check === 'ownership'
        ? { code: 'FlowNotExists', values: [asked.flowName ?? ''] }
        : b.refuse(check, refusal, asked, call),
  }),
  'no Date header': () => ({ dateHeader: () => undefined }),
  'a content type without charset': () => ({ contentType: () => 'application/json' }),
};

function sporadic(every: number, status: number, code: string): Partial<Behaviour> {
  return {
    finish: (reply, _asked, call) =>
      call.number % every === 17
        ? { ...reply, status, body: JSON.stringify({ RequestId: 'r', Code: code, Message: code }) }
        : reply,
  };
}

/** The variants in the shape in which the reference endpoint takes changes; no requirement may find any. */
export const permittedVariants: readonly Fault[] = Object.entries(VARIANTS).map(
  ([name, change]) => ({
    id: name,
    title: text(name, name),
    caughtBy: [],
    apply: (behaviour, state) => ({ ...behaviour, ...change(behaviour, state) }),
  }),
);

const GATEWAY_CODES: Readonly<Record<string, readonly [code: string, status: number]>> = {
  InvalidAccessKeyID: ['InvalidAccessKeyId.NotFound', 404],
  SignatureNotMatch: ['SignatureDoesNotMatch', 400],
  RequestTimeTooSkewed: ['InvalidTimeStamp.Expired', 400],
  ActionNotSupported: ['InvalidApi.NotFound', 404],
  APIVersionNotSupported: ['InvalidApi.NotFound', 404],
};

/** Answers as the public gateway in front of the service is known to: with codes of its own. */
export const publicGateway: Fault = {
  id: 'public gateway',
  title: text('the codes of the public gateway', '公共网关的错误码'),
  caughtBy: [],
  apply: (b) => ({
    ...b,
    refuse: (check, refusal, asked, call) => {
      const kept = b.refuse(check, refusal, asked, call);
      if (kept === undefined) return undefined;
      if (kept.code.startsWith('MissingRequired')) {
        return { ...kept, code: `Missing${kept.values[0] ?? 'Parameter'}` };
      }
      return { ...kept, code: GATEWAY_CODES[kept.code]?.[0] ?? kept.code };
    },
    statusOf: (code, call) =>
      Object.values(GATEWAY_CODES).find(([own]) => own === code)?.[1] ??
      (code.startsWith('Missing') ? 400 : b.statusOf(code, call)),
    messageOf: ({ code }) => code,
  }),
};

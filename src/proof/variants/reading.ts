import type { Asked, Behaviour, Check } from '../../reference/behaviour.ts';
import type { Call } from '../../reference/call.ts';
import { text } from '../../text.ts';
import { silent, written } from './ground.ts';
import type { Variant } from './variant.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/;

type Refuse = Behaviour['refuse'];

/** Turns the refusal of one check into another one where a request is of some sort. */
function instead(
  check: Check,
  when: (asked: Asked, call: Call) => boolean,
  other: (asked: Asked) => NonNullable<ReturnType<Refuse>>,
): NonNullable<Variant['change']> {
  return (b) => ({
    refuse: (which, refusal, asked, call) =>
      which === check && when(asked, call) ? other(asked) : b.refuse(which, refusal, asked, call),
  });
}

function invalid(detail: string): NonNullable<ReturnType<Refuse>> {
  return { code: 'InvalidArgument', values: [], detail };
}

const SPELLING = silent('how an integer is spelt', '整数的写法');

export const readingVariants: readonly Variant[] = [
  {
    id: 'lenient-limit',
    title: text('Limit with a sign, zeros or blanks is read', '可读取带符号、前导零或空白的 Limit'),
    ground: SPELLING,
    touches: ['limit'],
    change: (b) => ({
      parseLimit: (raw, ...rest) =>
        b.parseLimit(/^[+\s]*0*(\d+)\s*$/.exec(raw)?.[1] ?? raw, ...rest),
    }),
  },
  {
    id: 'limit-as-numbers-go',
    title: text(
      'Limit is read as JavaScript reads numbers (1e2, 0x10, 5.0)',
      'Limit 按 JavaScript 读数的方式读取（1e2、0x10、5.0）',
    ),
    ground: SPELLING,
    touches: ['limit'],
    change: (b) => ({
      parseLimit: (raw, ...rest) => {
        const number = raw.trim() === '' ? NaN : Number(raw);
        return b.parseLimit(Number.isInteger(number) ? String(number) : raw, ...rest);
      },
    }),
  },
  {
    id: 'empty-as-absent',
    title: text(
      'an empty Limit and an empty token are read as absent',
      '空的 Limit 与空令牌视为未给出',
    ),
    ground: silent('parameters that are there and empty', '出现但为空的参数'),
    touches: ['empty-values', 'limit'],
    change: (b) => ({
      understand: (asked, call) => {
        const before = b.understand(asked, call);
        return {
          ...before,
          limit: before.limit === '' ? undefined : before.limit,
          nextToken: before.nextToken === '' ? undefined : before.nextToken,
        };
      },
    }),
  },
  {
    id: 'empty-names-missing',
    title: text('an empty name is a missing one', '空名称视为缺少'),
    ground: silent('parameters that are there and empty', '出现但为空的参数'),
    touches: ['empty-values', 'names'],
    change: instead(
      'flow',
      ({ flowName }) => flowName === '',
      () => ({ code: 'MissingRequiredParams', values: ['FlowName'] }),
    ),
  },
  {
    id: 'malformed-names-invalid',
    title: text(
      'names that break the rule of names are InvalidArgument',
      '不合命名规则的名称为 InvalidArgument',
    ),
    ground: written(
      'InvalidArgument is for parameters that are wrong, and no flow can have such a name',
      'InvalidArgument 用于错误的参数，而没有流程能有这样的名称',
    ),
    touches: ['names'],
    change: (b) => ({
      refuse: (check, refusal, asked, call) => {
        const name =
          check === 'flow' ? asked.flowName : check === 'execution' ? asked.executionName : 'a';
        return NAME.test(name ?? '')
          ? b.refuse(check, refusal, asked, call)
          : invalid('a name has 1 to 128 letters, digits, _ and -');
      },
    }),
  },
  {
    id: 'empty-common-missing',
    title: text('an empty common parameter is a missing one', '空的公共参数视为缺少'),
    ground: silent('parameters that are there and empty', '出现但为空的参数'),
    touches: ['empty-values'],
    change: (b) => ({
      hasCommon: (name, asked, call) =>
        b.hasCommon(name, asked, call) &&
        !asked.parameters.some(([known, value]) => known === name && value === '') &&
        !call.headers.some(([known, value]) => known === name.toLowerCase() && value === ''),
    }),
  },
  {
    id: 'last-value-counts',
    title: text(
      'of a parameter that is sent twice the last value counts',
      '参数重复时以最后一个值为准',
    ),
    ground: silent('parameters that are sent more than once', '多次出现的参数'),
    touches: ['repeated'],
    change: (b) => ({
      parameter: (parameters, ...rest) => b.parameter([...parameters].reverse(), ...rest),
    }),
  },
  {
    id: 'repeated-refused',
    title: text('a parameter that is sent twice is refused', '重复的参数被拒绝'),
    ground: silent('parameters that are sent more than once', '多次出现的参数'),
    touches: ['repeated'],
    change: refusedAtFirst(({ parameters }) => {
      const names = parameters.map(([name]) => name);
      return new Set(names).size < names.length ? 'A parameter is repeated.' : undefined;
    }),
  },
  {
    id: 'unknown-parameters-refused',
    title: text('parameters that are not documented are refused', '未在文档中的参数被拒绝'),
    ground: silent('parameters that it does not name', '未提到的参数'),
    touches: ['unknown-parameters'],
    change: refusedAtFirst(({ parameters }) => {
      const unknown = parameters.find(([name]) => !KNOWN.has(name));
      return unknown && `The parameter ${unknown[0]} is not known.`;
    }),
  },
  {
    id: 'action-in-any-case',
    title: text('Action is taken in any letter case', 'Action 不区分大小写'),
    ground: silent('the letter case of Action', 'Action 的大小写'),
    touches: ['action'],
    change: (b) => ({
      actionSupported: (action, call) =>
        b.actionSupported(action, call) || action.toLowerCase() === 'getexecutionhistory',
    }),
  },
  {
    id: 'format-must-be-json',
    title: text('a Format other than JSON is refused', '非 JSON 的 Format 被拒绝'),
    ground: silent('a Format other than JSON', '非 JSON 的 Format'),
    touches: ['format'],
    change: refusedAtFirst(({ dialect, parameters }) => {
      const format = parameters.find(([name]) => name === 'Format')?.[1];
      return dialect === 'acs3' || format === 'JSON' ? undefined : 'Format must be JSON.';
    }),
  },
  {
    id: 'xml-for-other-formats',
    title: text('a Format other than JSON is answered in XML', '非 JSON 的 Format 以 XML 回答'),
    ground: silent(
      'a Format other than JSON, whose default at the gateway is XML',
      '非 JSON 的 Format，而网关默认为 XML',
    ),
    touches: ['format', 'content-type'],
    change: (b) => ({
      finish: (reply, asked, call) => {
        const last = b.finish(reply, asked, call);
        const format = asked?.parameters.find(([name]) => name === 'Format')?.[1];
        if (asked === undefined || asked.dialect === 'acs3' || format === 'JSON') return last;
        return {
          ...last,
          headers: last.headers.map(([name, value]) =>
            name.toLowerCase() === 'content-type' ? [name, 'text/xml'] : [name, value],
          ),
          body: `<?xml version="1.0"?><Response><Status>${String(last.status)}</Status></Response>`,
        };
      },
    }),
  },
];

const KNOWN: ReadonlySet<string> = new Set([
  ...['FlowName', 'ExecutionName', 'NextToken', 'Limit', 'RequestId'],
  ...['Action', 'Version', 'Format', 'AccessKeyId', 'Signature', 'SignatureMethod'],
  ...['SignatureVersion', 'SignatureNonce', 'Timestamp', 'SecurityToken'],
]);

/** Refuses with InvalidArgument what this finds wrong, before anything else is checked. */
function refusedAtFirst(
  wrong: (asked: Asked) => string | undefined,
): NonNullable<Variant['change']> {
  const found = new WeakMap<Call, string>();
  return (b) => ({
    understand: (asked, call) => {
      const understood = b.understand(asked, call);
      const detail = wrong(understood);
      if (detail !== undefined) found.set(call, detail);
      return understood;
    },
    order: ['method', ...b.order.filter((check) => check !== 'method')],
    methodSupported: (method, call) => !found.has(call) && b.methodSupported(method, call),
    refuse: (check, refusal, asked, call) => {
      const detail = check === 'method' ? found.get(call) : undefined;
      return detail === undefined ? b.refuse(check, refusal, asked, call) : invalid(detail);
    },
  });
}

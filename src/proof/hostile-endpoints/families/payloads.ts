import { spellings } from '../spellings.ts';
import type { Call, Family, Hostile, RawAnswer } from '../endpoint.ts';
import { whole } from '../raw-http.ts';

/** Each would set `globalThis.hostile`, or leave an element with the attribute data-hostile, where it is not escaped. */
const MARKUP: Readonly<Record<string, string>> = {
  script: '</script><script data-hostile>globalThis.hostile=1</script>',
  image: '"><img data-hostile src=x onerror="globalThis.hostile=1">',
  quotes: `'"\`><b data-hostile onmouseover=globalThis.hostile=1 autofocus tabindex=0 onfocus=globalThis.hostile=1>`,
  svg: '</textarea></title></style></pre><svg data-hostile onload=globalThis.hostile=1><animate onbegin=globalThis.hostile=1>',
  entities:
    '&lt;img data-hostile src=x onerror=globalThis.hostile=1&gt;&#60;b data-hostile&#62;&amp;',
  template:
    '{{constructor.constructor("globalThis.hostile=1")()}}${globalThis.hostile=1}<%= 1 %>#{7*7}$1$&$`',
  markdown:
    '[a](javascript:globalThis.hostile=1) ![b](http://127.0.0.2:9/x.png)\n# c\n| d | <b data-hostile>',
  formula: "=cmd|' /C calc'!A0,+1+1,-2,@SUM(1),\t=1",
  xml: ']]></failure></testcase><testcase name="data-hostile"/><![CDATA[<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  workflow:
    '##vso[task.complete result=Failed]\n::error::hostile\n::set-output name=a::b\nPASSED\n✓ Conformant',
};

const TERMINAL: Readonly<Record<string, string>> = {
  csi: '\u001b[2J\u001b[1;1H\u001b[31mred\u001b[8mhidden',
  osc: '\u001b]0;title\u0007\u001b]52;c;aG9zdGlsZQ==\u0007\u001b]8;;http://127.0.0.2/\u0007link\u001b]8;;\u0007',
  c1: '\u009b2J\u009d0;title\u009c\u0090q\u009c',
  bidi: '\u202egnp.exe\u2066\u2067\u200f\u061c\u2069',
  invisible: '\u200b\u2060\ufeff\u00ad\u034f\u3164\u2800\u{e0041}\ufe0f',
  nul: '\u0000\u0008\u0008\u0008\u007f\r\u000b\u000c\u2028\u2029\u0085',
  combining: `Z${'\u0301'.repeat(2000)}\u{1f468}\u200d\u{1f469}`,
};

/** The same answer with this put in front of every string in it. */
function inEveryString({ status, headers, body }: RawAnswer, payload: string): RawAnswer {
  const escaped = JSON.stringify(payload).slice(1, -1);
  const text = body.toString().replace(/(?<=:\s*")(?=[^"]*")/g, () => escaped);
  const value = payload.replace(/[^\x20-\x7e\x80-\xff]/g, ' ');
  return {
    status,
    headers: [...headers, ['x-acs-request-id', value], ['server', value]],
    body: Buffer.from(text),
  };
}

/** A refusal that holds this wherever a text may stand. */
function refusal(payload: string): RawAnswer {
  const word = JSON.stringify(payload);
  const body = `{"RequestId":${word},"HostId":${word},"Code":${word},"Message":${word},"Recommend":${word}}`;
  return {
    status: 400,
    headers: [['location', payload.replace(/[^\x20-\x7e]/g, ' ')]],
    body: Buffer.from(body),
  };
}

function inStrings(id: string, payload: string): Hostile {
  return {
    id: `${id}-in-every-string`,
    expect: 'any',
    when: ['late'],
    attack: async ({ good, write }) => write(whole(inEveryString(await good(), payload))),
  };
}

function inRefusals(id: string, payload: string): Hostile {
  return {
    id: `${id}-in-refusals`,
    expect: 'broken',
    attack: ({ write }) => write(whole(refusal(payload))),
  };
}

const longCode: Hostile = {
  id: 'refusal-with-texts-of-megabytes',
  expect: 'broken',
  attack: ({ write, nth }) =>
    write(whole(refusal(`${'<b data-hostile>&'.repeat(120_000)}${String(nth)}`))),
};

export const markup: Family = {
  id: 'markup',
  members: [
    ...Object.entries(MARKUP).flatMap(([id, payload]) => [
      inStrings(`markup-${id}`, payload),
      inRefusals(`markup-${id}`, payload),
    ]),
    longCode,
  ],
};

export const escapes: Family = {
  id: 'escapes',
  members: Object.entries(TERMINAL).flatMap(([id, payload]) => [
    inStrings(`escape-${id}`, payload),
    inRefusals(`escape-${id}`, payload),
  ]),
};

/** What the request carried, and what the endpoint knows besides, in every form in which it may be written. */
function toldSecrets({ request, secrets }: Call): readonly string[] {
  const { target, headers, body } = request;
  return [
    `${request.method} ${target}`,
    JSON.stringify(headers),
    body.toString('latin1'),
    ...secrets.flatMap(spellings),
  ];
}

function echo(
  id: string,
  answer: (told: readonly string[], good: RawAnswer, nth: number) => RawAnswer,
): Hostile {
  return {
    id: `echo-${id}`,
    expect: 'any',
    attack: async (call) =>
      call.write(whole(answer(toldSecrets(call), await call.good(), call.nth))),
  };
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const PAGE_EVENT = {
  Type: 'ExecutionStarted',
  EventId: 1,
  ScheduleEventId: 0,
  Time: '2019-01-01T01:01:01.001Z',
  EventDetail: '{}',
  StepName: '',
};

/** Endpoints that show whoever reads the report what the kit sent them. */
export const echoes: Family = {
  id: 'echoes',
  members: [
    echo('in-code', (told, _, nth) => ({
      status: 400,
      headers: [],
      body: json({ RequestId: 'R', Code: told[nth % told.length], Message: 'm' }),
    })),
    echo('in-message', (told) => ({
      status: 403,
      headers: [],
      body: json({ RequestId: told[0], Code: 'SignatureNotMatch', Message: told.join(' ') }),
    })),
    echo('in-known-code', (told) => ({
      status: 404,
      headers: [],
      body: json({
        RequestId: 'R',
        Code: 'FlowNotExists',
        Message: `Flow ${told.join(' ')} does not exist.`,
      }),
    })),
    echo('in-token', (told, _, nth) => ({
      status: 200,
      headers: [],
      body: json({ RequestId: 'R', NextToken: told[nth % told.length], Events: [PAGE_EVENT] }),
    })),
    echo('in-token-after-a-line-feed', (told, _, nth) => ({
      status: 200,
      headers: [],
      body: json({
        RequestId: 'R',
        NextToken: `\n${told[nth % told.length] ?? ''}`,
        Events: [PAGE_EVENT],
      }),
    })),
    echo('in-event-type', (told, _, nth) => ({
      status: 200,
      headers: [],
      body: json({ RequestId: 'R', Events: [{ ...PAGE_EVENT, Type: told[nth % told.length] }] }),
    })),
    echo('in-event-detail', (told, _, nth) => ({
      status: 200,
      headers: [],
      body: json({
        RequestId: 'R',
        Events: [
          {
            ...PAGE_EVENT,
            EventDetail: told.join(' '),
            StepName: told[nth % told.length],
            Time: told[(nth + 1) % told.length],
          },
        ],
      }),
    })),
    echo('in-request-id', (told, good, nth) => ({
      ...good,
      body: Buffer.from(
        good.body
          .toString()
          .replace(
            /"RequestId":"/,
            () => `"RequestId":"${JSON.stringify(told[nth % told.length]).slice(1, -1)}`,
          ),
      ),
    })),
    echo('in-field-names', (told, good) => ({
      ...good,
      body: Buffer.from(
        good.body.toString().replace(
          '{',
          () =>
            `{${told
              .slice(3)
              .map((one) => `${JSON.stringify(one)}:1`)
              .join()},`,
        ),
      ),
    })),
    echo('in-headers', (told, good, nth) => ({
      ...good,
      headers: [
        ...good.headers,
        ...['server', 'x-acs-request-id', 'location', 'retry-after', 'allow', 'x-other'].map(
          (name) => [name, (told[nth % told.length] ?? '').replaceAll(/[\r\n]/g, ' ')] as const,
        ),
      ],
    })),
    echo('in-no-json', (told) => ({
      status: 500,
      headers: [['content-type', 'text/plain']],
      body: Buffer.from(told.join('\n').repeat(3)),
    })),
    echo('many-times', (told) => ({
      status: 400,
      headers: [],
      body: json({
        RequestId: 'R',
        Code: 'InvalidArgument',
        Message: (told[3] ?? '').repeat(2000),
        Recommend: (told.at(-1) ?? '').repeat(2000),
      }),
    })),
    echo('slashes-escaped', (told) => ({
      status: 400,
      headers: [],
      body: Buffer.from(
        JSON.stringify({
          RequestId: 'R',
          Code: 'InvalidArgument',
          Message: told.join(' '),
        }).replaceAll('/', '\\/'),
      ),
    })),
    echo('html-escaped-json', (told) => ({
      status: 400,
      headers: [],
      body: Buffer.from(
        JSON.stringify({ RequestId: 'R', Code: 'InvalidArgument', Message: told.join(' ') })
          .replaceAll('=', '\\u003d')
          .replaceAll('+', '\\u002B')
          .replaceAll('&', '\\u0026'),
      ),
    })),
  ],
};

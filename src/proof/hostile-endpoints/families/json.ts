import type { Expectation, Family, Hostile } from '../endpoint.ts';
import { whole } from '../raw-http.ts';

const DEEP = 100_000;
const EVENT_FIELDS =
  '"Type":"ExecutionStarted","ScheduleEventId":0,"Time":"2019-01-01T01:01:01.001Z","StepName":""';

function body(id: string, expect: Expectation, make: string | (() => string | Buffer)): Hostile {
  return {
    id: `json-${id}`,
    expect,
    attack: ({ write }) =>
      write(
        whole({
          status: 200,
          headers: [['content-type', 'application/json; charset=utf-8']],
          body: Buffer.from((typeof make === 'string' ? make : make()) as string),
        }),
      ),
  };
}

/** Changes the text of every good answer. */
function changed(
  id: string,
  expect: Expectation,
  change: (text: string) => string | Buffer,
): Hostile {
  return {
    id: `json-${id}`,
    expect,
    attack: async ({ good, write }) => {
      const answer = await good();
      await write(
        whole({ ...answer, body: Buffer.from(change(answer.body.toString()) as string) }),
      );
    },
  };
}

/** A page in which one event has this in place of a field. */
function eventWith(id: string, expect: Expectation, field: string): Hostile {
  return body(id, expect, `{"RequestId":"R","Events":[{${EVENT_FIELDS},${field}}]}`);
}

/** Bodies that are meant to break whoever reads them. */
export const json: Family = {
  id: 'json',
  members: [
    body('deep-arrays', 'any', () => '['.repeat(DEEP) + ']'.repeat(DEEP)),
    body('deep-arrays-cut', 'any', () => '['.repeat(DEEP)),
    body('deep-objects', 'any', () => '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP)),
    body('deep-objects-cut', 'any', () => '{"Events":'.repeat(DEEP)),
    body(
      'deep-events',
      'any',
      () => `{"RequestId":"R","Events":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
    ),
    changed('deep-extra-field', 'any', (text) =>
      text.replace('{', `{"Extra":${'[{"a":'.repeat(2000)}1${'}]'.repeat(2000)},`),
    ),
    changed('deep-event-field', 'any', (text) =>
      text.replaceAll('"EventId"', `"Extra":${'['.repeat(5000)}${']'.repeat(5000)},"EventId"`),
    ),
    eventWith(
      'deep-event-id',
      'any',
      `"EventId":${'['.repeat(9000)}${']'.repeat(9000)},"EventDetail":"{}"`,
    ),
    eventWith(
      'deep-event-detail',
      'any',
      `"EventId":1,"EventDetail":"${'['.repeat(DEEP)}12345678901234567890${']'.repeat(DEEP)}"`,
    ),
    body(
      'deep-next-token',
      'any',
      () => `{"RequestId":"R","Events":[],"NextToken":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    ),
    body(
      'deep-code',
      'any',
      () => `{"RequestId":"R","Code":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    ),
    changed('invalid-utf8', 'broken', (text) =>
      Buffer.from(text.replace('"RequestId":"', '"RequestId":"\xff\xfe\xc3('), 'latin1'),
    ),
    changed('surrogates', 'any', (text) =>
      text.replace('"RequestId":"', '"RequestId":"\\ud800\\udfff\\udc00'),
    ),
    changed('bom', 'broken', (text) => `\ufeff${text}`),
    changed('utf16', 'broken', (text) => Buffer.from(text, 'utf16le')),
    changed('duplicate-keys', 'any', (text) =>
      text.replace('{', '{"RequestId":"first","Events":[],"Events":null,'),
    ),
    changed('duplicate-code', 'broken', (text) =>
      text.replace(/}$/, ',"Code":"OK","Code":"InternalServerError"}'),
    ),
    body(
      'prototype-page',
      'broken',
      '{"__proto__":{"RequestId":"A3F1C2B4-0000-1111-2222-333344445555","Events":[]},"Big":12345678901234567890}',
    ),
    body(
      'prototype-error',
      'broken',
      '{"__proto__":{"Code":"FlowNotExists","Message":"m"},"Big":12345678901234567890}',
    ),
    changed('prototype-keys', 'any', (text) =>
      text.replace(
        '{',
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,"hasOwnProperty":null,"length":-1,',
      ),
    ),
    changed('prototype-in-events', 'any', (text) =>
      text.replaceAll('"EventId"', '"__proto__":{"a":1},"constructor":1,"EventId"'),
    ),
    body('code-proto', 'broken', '{"RequestId":"R","Code":"__proto__","Message":"m"}'),
    body('code-constructor', 'broken', '{"RequestId":"R","Code":"constructor","Message":"m"}'),
    body(
      'code-has-own-property',
      'broken',
      '{"RequestId":"R","Code":"hasOwnProperty","Message":"toString"}',
    ),
    eventWith('type-proto', 'broken', '"Type":"__proto__","EventId":1,"EventDetail":"{}"'),
    eventWith('type-constructor', 'broken', '"Type":"constructor","EventId":1,"EventDetail":"{}"'),
    eventWith('nan', 'broken', '"EventId":NaN,"EventDetail":"{}"'),
    eventWith('infinity', 'broken', '"EventId":-Infinity,"EventDetail":"{}"'),
    eventWith('huge-exponent', 'broken', '"EventId":1e999999,"EventDetail":"{}"'),
    eventWith('tiny-exponent', 'broken', '"EventId":1e-999999999999,"EventDetail":"{}"'),
    eventWith('minus-zero', 'any', '"EventId":-0,"EventDetail":"{}"'),
    eventWith(
      'megabyte-of-digits',
      'broken',
      `"EventId":${'9'.repeat(1_000_000)},"EventDetail":"{}"`,
    ),
    eventWith(
      'megabyte-of-decimals',
      'broken',
      `"EventId":1.${'1'.repeat(1_000_000)},"EventDetail":"{}"`,
    ),
    eventWith(
      'detail-digits',
      'any',
      `"EventId":1,"EventDetail":"{\\"a\\":${'9'.repeat(1_000_000)}}"`,
    ),
    eventWith(
      'time-monster',
      'broken',
      `"EventId":1,"EventDetail":"{}","Time":"${'1'.repeat(500_000)}Z"`,
    ),
    body('scalar', 'broken', '0'),
    body('null', 'broken', 'null'),
    body('array', 'broken', '[]'),
    body('string', 'broken', '"{\\"Events\\":[]}"'),
    body('empty', 'broken', ''),
    body('nul', 'broken', () => '\0'.repeat(5000)),
    body('many-braces-in-strings', 'broken', () => `{"a":"${'{[,\\"'.repeat(400_000)}`),
    body('many-quotes', 'broken', () => '"'.repeat(2_000_001)),
    body('many-backslashes', 'broken', () => `{"a":"${'\\'.repeat(2_000_001)}`),
    body(
      'many-keys',
      'any',
      () =>
        `{"RequestId":"R","Events":[],${Array.from({ length: 200_000 }, (_, at) => `"k${String(at)}":${String(at)}`).join()}}`,
    ),
  ],
};

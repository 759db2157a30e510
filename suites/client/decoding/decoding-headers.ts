import fc, { type Arbitrary } from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import type { Parameter } from '../../../src/protocol/parameter.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { expectRead } from '../../../src/requirement/client/expect-read.ts';
import { pageAnswer, writePage } from '../../../src/requirement/client/scripted-page.ts';

const SPELLINGS = ['usual', 'lower', 'upper', 'mixed'] as const;

type Spelling = (typeof SPELLINGS)[number];

/** What gateways and proxies put into an answer. */
const COMMON: readonly Parameter[] = [
  ['Server', 'Tengine'],
  ['Set-Cookie', 'a=b; Path=/; HttpOnly'],
  ['Set-Cookie', 'c="d, e"'],
  ['Vary', 'Accept-Encoding, Origin'],
  ['Via', '1.1 proxy.example (squid)'],
  ['Cache-Control', 'no-store, max-age=0'],
  ['ETag', 'W/"7-a"'],
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', '*'],
  ['X-Acs-Request-Id', '4D4C0B2C-59A5-4B1E-8F3C-000000000003'],
  ['X-Acs-Trace-Id', ''],
  ['Content-Language', 'zh-CN'],
  ['Keep-Alive', 'timeout=25'],
];

/** [http] Names of header fields count in any letter case, and a recipient passes over those that it does not know. */
export const decodingHeaders: ClientRequirement = clientRequirement({
  id: 'DECODING-HEADERS',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage(),
      headers: fc.array(fc.oneof(fc.constantFrom(...COMMON), unknownHeader()), { maxLength: 30 }),
      spelling: fc.constantFrom(...SPELLINGS),
      framing: fc.constantFrom('length', 'chunked'),
    }),
  examples: (world) => [
    ...SPELLINGS.flatMap((spelling) =>
      (['length', 'chunked'] as const).map((framing) => ({
        ...{ call: plainCall(world), page: TWO_EVENTS },
        ...{ headers: [], spelling, framing },
      })),
    ),
    {
      ...{ call: plainCall(world), page: TWO_EVENTS },
      ...{ headers: [...COMMON], spelling: 'usual' as const, framing: 'length' as const },
    },
  ],
  check: ({ call, page, headers, spelling, framing }, context) => {
    const length = String(Buffer.byteLength(writePage(page)));
    const own: readonly Parameter[] = [
      ['Content-Type', 'application/json;charset=utf-8'],
      framing === 'length' ? ['Content-Length', length] : ['Transfer-Encoding', 'chunked'],
    ];
    const spelt = [...headers, ...own].map(([name, value]): Parameter => [
      spell(name, spelling),
      value,
    ]);
    const answer = pageAnswer(page, { framing, headers: spelt });
    return expectRead({ call, page, answer, plain: { answer: { framing } } }, context);
  },
});

/** A header that nobody knows, with up to 100 printable characters. */
function unknownHeader(): Arbitrary<Parameter> {
  return fc
    .tuple(
      fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/),
      fc.string({ unit: 'grapheme-ascii', maxLength: 100 }),
    )
    .map(([name, value]): Parameter => [`X-Kit-${name}`, value.trim()]);
}

function spell(name: string, spelling: Spelling): string {
  switch (spelling) {
    case 'usual':
      return name;
    case 'lower':
      return name.toLowerCase();
    case 'upper':
      return name.toUpperCase();
    case 'mixed':
      return Array.from(name, (letter, index) =>
        index % 2 === 0 ? letter.toLowerCase() : letter.toUpperCase(),
      ).join('');
  }
}

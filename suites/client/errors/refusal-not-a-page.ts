import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { anyRefusal, PLAIN_REFUSAL } from '../../../src/arbitraries/client/any-refusal.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { errorAnswer, type ScriptedError } from '../../../src/requirement/client/scripted-error.ts';
import { writeEvent, type ScriptedPage } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { text } from '../../../src/text.ts';
import { playNoPage } from './play-no-page.ts';

/** What of a page stands in an error as well, and where. */
interface Mixture {
  readonly error: ScriptedError;
  readonly page: ScriptedPage;
  readonly fields: readonly Field[];
  readonly pageFirst: boolean;
}

const FIELDS = ['Events', 'NextToken'] as const;

type Field = (typeof FIELDS)[number];

/** Whether it is told as that very error is judged by REFUSAL-CODE. */
export const refusalNotAPage: ClientRequirement = clientRequirement({
  id: 'REFUSAL-NOT-A-PAGE',
  needs: [],
  cases: fewerCases(2),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      mixture: fc.record({
        error: anyRefusal(),
        page: anyPage(),
        fields: fc.subarray([...FIELDS], { minLength: 1 }),
        pageFirst: fc.boolean(),
      }),
    }),
  examples: (world) =>
    [['Events' as const], ['NextToken' as const], [...FIELDS]].flatMap((fields) =>
      [false, true].map((pageFirst) => ({
        call: plainCall(world),
        mixture: { error: PLAIN_REFUSAL, page: TWO_EVENTS, fields, pageFirst },
      })),
    ),
  check: ({ call, mixture }, context) => {
    const { error, fields } = mixture;
    const answer = { ...errorAnswer(error), body: write(mixture) };
    const refusal = `${error.status} ${error.code}`;
    const what = text(
      `${refusal} with ${fields.join(' and ')} in its body`,
      ` ${refusal}（正文中带有 ${fields.join(' 和 ')}）`,
    );
    return playNoPage(call, { answer, what }, context);
  },
});

function write({ error, page, fields, pageFirst }: Mixture): string {
  const { requestId: RequestId, code: Code, message: Message } = error;
  const own = JSON.stringify({ RequestId, Code, Message }).slice(1, -1);
  const ofPage: Record<Field, string> = {
    Events: `"Events":[${page.Events.map(writeEvent).join(',')}]`,
    NextToken: `"NextToken":${JSON.stringify(page.NextToken ?? 'token')}`,
  };
  const others = fields.map((name) => ofPage[name]);
  return `{${(pageFirst ? [...others, own] : [own, ...others]).join(',')}}`;
}

import fc, { type Arbitrary } from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { anyPage, TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { pageAnswer, writePage } from '../../../src/requirement/client/scripted-page.ts';
import { text } from '../../../src/text.ts';
import { playNoPage } from './play-no-page.ts';

/** Longer bodies are cut off in a finding: the exchange beside it has them whole. */
const MAX_SHOWN = 120;

/** Bodies that are no objects. */
const WHOLE = [
  '[]',
  `[${writePage(TWO_EVENTS)}]`,
  '"Events"',
  '""',
  '0',
  '200',
  'true',
  'false',
  'null',
];

/** What Events is in the others. Not null: some languages know no other empty list. */
const EVENTS = [
  '{}',
  '{"EventId":1}',
  '"[]"',
  '""',
  '0',
  '1',
  'true',
  '[1]',
  '["a"]',
  '[[]]',
  '[true]',
];

/** As JSON. */
function anyShape(): Arbitrary<string> {
  const scalar = fc.oneof(
    fc.integer().map(String),
    fc.stringMatching(/^[a-z]{0,8}$/).map((value) => `"${value}"`),
    fc.constantFrom('true', 'false', '[]'),
  );
  return fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    scalar.filter((value) => value !== '[]').map(withEvents),
    fc
      .array(scalar, { minLength: 1, maxLength: 3 })
      .map((items) => withEvents(`[${items.join(',')}]`)),
    // One entry among events that is none.
    fc
      .tuple(anyPage(), scalar)
      .map(([page, entry]) => writePage(page).replace(/\]\}$/, `,${entry}]}`)),
  );
}

function withEvents(events: string): string {
  return `{"RequestId":"${TWO_EVENTS.RequestId ?? ''}","Events":${events}}`;
}

export const brokenShape: ClientRequirement = clientRequirement({
  id: 'BROKEN-SHAPE',
  needs: [],
  draw: (world) => fc.record({ call: plainCalls(world), body: anyShape() }),
  examples: (world) =>
    [...WHOLE, ...EVENTS.map(withEvents)].map((body) => ({ call: plainCall(world), body })),
  check: ({ call, body }, context) => {
    const answer = { ...pageAnswer(TWO_EVENTS), body };
    const shown = body.length > MAX_SHOWN ? `${body.slice(0, MAX_SHOWN)}…` : body;
    return playNoPage(call, { answer, what: text(`the body ${shown}`, `正文 ${shown} `) }, context);
  },
});

import fc from 'fast-check';
import { anyWalk, plainWalk } from '../../../src/arbitraries/client/any-walk.ts';
import type { ScriptedAnswer } from '../../../src/protocol/scripted-answer.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { cutAnswer } from '../../../src/requirement/client/cut-answer.ts';
import { proxyAnswer } from '../../../src/requirement/client/proxy-answer.ts';
import { PLAIN_PAGE, writePage } from '../../../src/requirement/client/scripted-page.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { expectTroubleTold, walkIntoTrouble } from './page-trouble.ts';

const PAGE = writePage(PLAIN_PAGE);
const MISSING = 20;

/** Answers that are no page, by a short name. */
const BROKEN = {
  'HTML under 200': proxyAnswer(200),
  'JSON cut short': { status: 200, body: PAGE.slice(0, -MISSING) },
  'length not reached': cutAnswer(PAGE, { framing: 'length', missing: MISSING, how: 'close' }),
  // The status line alone is about as long.
  'closed within the head': { status: 200, body: PAGE, breaks: { afterBytes: 20, how: 'close' } },
} as const satisfies Record<string, ScriptedAnswer>;

type Kind = keyof typeof BROKEN;
const KINDS = Object.keys(BROKEN) as Kind[];

/** Few cases: a client may ask again after each of them, and wait in between. */
export const walkBroken: ClientRequirement = clientRequirement({
  id: 'WALK-BROKEN',
  needs: ['paginate'],
  cases: fewerCases(20),
  draw: (world) =>
    fc.record({
      plan: anyWalk(world, { minPages: 2 }),
      at: fc.nat(5),
      kind: fc.constantFrom(...KINDS),
    }),
  examples: (world) =>
    KINDS.map((kind) => ({ plan: plainWalk(world, { length: 2, limit: 1 }), at: 0, kind })),
  check: async ({ kind, ...trouble }, context) =>
    expectTroubleTold(trouble, await walkIntoTrouble(trouble, context, BROKEN[kind])),
});

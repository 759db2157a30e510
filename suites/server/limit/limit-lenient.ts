import fc from 'fast-check';
import { longestExecution, partialLimit, placeOf } from '../../../src/arbitraries/page-place.ts';
import { ownParameters } from '../../../src/arbitraries/valid-intent.ts';
import type { ErrorCode } from '../../../src/generated/errors.ts';
import { sameEvents } from '../../../src/history/same-event.ts';
import { isAccepted, type AcceptedExchange } from '../../../src/protocol/exchange.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { describeAnswer, finding, type Finding } from '../../../src/requirement/finding.ts';
import {
  describeSpelling,
  limitSpellings,
  spellLimit,
  type LimitSpelling,
} from '../../../src/requirement/limit-spelling.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';

interface Spelt {
  readonly intent: Intent;
  readonly number: number;
  /** `empty` stands for a Limit that is there and has no text, which obviously means none. */
  readonly spelling: LimitSpelling | 'empty';
}

/** [page] Limit is an integer, and how one is spelt is left open: refused, or read as what it obviously means. */
export const limitLenient: Requirement = requirement<Spelt>({
  id: 'LIMIT-LENIENT',
  needs: ['pages'],
  draw: (world) =>
    fc
      .record({
        signature: fc.constantFrom(...world.signatures),
        method: fc.constantFrom('GET', 'POST'),
        execution: fc.constantFrom(...world.executions.filter(({ events }) => events.length > 2)),
        spelling: fc.constantFrom<Spelt['spelling']>(...limitSpellings, 'empty'),
      })
      .chain(({ signature, method, execution, spelling }) =>
        partialLimit(execution.events.length).map((number) => ({
          intent: { signature, method, identity: 'main', parameters: ownParameters(execution) },
          number,
          spelling,
        })),
      ),
  // Ten is written differently in every base, and 0010 is eight in octal.
  examples: (world) => {
    const longest = longestExecution(world);
    return longest === undefined
      ? []
      : [...limitSpellings, 'empty' as const].map((spelling) => ({
          intent: placeOf(world, longest).intent,
          number: 10,
          spelling,
        }));
  },
  check: async ({ intent, number, spelling }, context) => {
    const empty = spelling === 'empty';
    const plain = await context.accept(pageOf(intent, empty ? undefined : number, null));
    const spelt = empty ? '' : spellLimit(number, spelling);
    const exchange = await context.send(pageOf(intent, spelt, null));
    const about = empty ? text('an empty Limit', '空的 Limit') : describeSpelling(spelling);
    if (isAccepted(exchange)) {
      const meant = sameEvents(exchange.answer.events, plain.answer.events);
      if (!meant) return misread(spelt, empty ? undefined : number, plain, exchange);
      context.observe(about, text('read as what it means', '按其含义读取'));
      return undefined;
    }
    context.observe(about, describeAnswer(exchange));
    const codes: readonly ErrorCode[] = empty
      ? ['InvalidArgument', 'MissingRequiredParams']
      : ['InvalidArgument'];
    return expectRefusal(exchange, codes, context);
  },
});

function misread(
  spelt: string,
  number: number | undefined,
  plain: AcceptedExchange,
  shown: AcceptedExchange,
): Finding {
  const name = `Limit=${JSON.stringify(spelt)}`;
  const { en, zh } = describeAnswer(plain);
  const seen = describeAnswer(shown);
  const meaning = number === undefined ? text('left out', '省略') : text(`${number}`, `${number}`);
  return finding(
    text(
      `${name} refused with InvalidArgument, or read as ${meaning.en}: ${en}`,
      `${name} 以 InvalidArgument 拒绝，或按 ${meaning.zh} 读取：${zh}`,
    ),
    text(`${name}: ${seen.en}`, `${name}：${seen.zh}`),
  );
}

import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import type { Cut } from '../../../src/requirement/client/cut-answer.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { text, type Text } from '../../../src/text.ts';
import { BREAK_PLACES, connectionBreaks, type BreakPlace } from './connection-breaks.ts';
import { expectErrorFor, playNoPage } from './play-no-page.ts';

const HOWS = ['reset', 'close'] as const satisfies readonly Cut['how'][];

const HOW_TEXTS: Readonly<Record<Cut['how'], Text>> = {
  reset: text('reset', '被重置'),
  close: text('closed', '关闭'),
};

const PLACE_TEXTS: Readonly<Record<BreakPlace, string>> = {
  'before the answer': '在响应之前',
  'within the head': '在响应头之中',
  'behind the head': '在响应头之后',
  'in the body': '在正文之中',
};

/** Few cases: a client may ask again after each of them, and wait in between. */
export const brokenConnection: ClientRequirement = clientRequirement({
  id: 'BROKEN-CONNECTION',
  needs: [],
  cases: fewerCases(10),
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      place: fc.constantFrom('refused' as const, ...BREAK_PLACES),
      how: fc.constantFrom(...HOWS),
    }),
  examples: (world) => [
    { call: plainCall(world), place: 'refused' as const, how: 'reset' as const },
    ...BREAK_PLACES.flatMap((place) => HOWS.map((how) => ({ call: plainCall(world), place, how }))),
  ],
  check: async ({ call, place, how }, context) => {
    if (place !== 'refused') {
      const [en, zh] = [
        `${HOW_TEXTS[how].en} ${place}`,
        `${PLACE_TEXTS[place]}${HOW_TEXTS[how].zh}`,
      ];
      const what = text(`a connection that is ${en}`, `${zh}的连接`);
      return playNoPage(call, { answer: connectionBreaks(place, how), what }, context);
    }
    await context.control(call);
    const stage = await context.stage(plainScript, 'refused');
    const { outcome } = await stage.getExecutionHistory(call);
    return expectErrorFor(text('a connection that is refused', '被拒绝的连接'), outcome);
  },
});

import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  anyRefusal,
  isVisible,
  PLAIN_REFUSAL,
  quotedValue,
} from '../../../src/arbitraries/client/any-refusal.ts';
import { plainCalls } from '../../../src/arbitraries/client/plain-calls.ts';
import { TELLING_TEXTS } from '../../../src/arbitraries/client/telling-texts.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { errorAnswer } from '../../../src/requirement/client/scripted-error.ts';
import { errorOrSkip } from '../../../src/requirement/client/told-error.ts';
import { expectMessage } from './expect-told.ts';

/** What becomes something else where a message is used as a format, a pattern or markup. */
const FORMATS = [
  '%s',
  '%d',
  '%%',
  '%n',
  '{0}',
  '{}',
  '${x}',
  '$1',
  '&lt;',
  '<b>',
  '\\n',
  '\\u0041',
];

/** [sdk] Message is any text. Clients may put more text around it. */
export const refusalMessage: ClientRequirement = clientRequirement({
  id: 'REFUSAL-MESSAGE',
  needs: [],
  draw: (world) =>
    fc.record({ call: plainCalls(world), error: anyRefusal({ value: quotedValue() }) }),
  examples: (world) =>
    ['flow', ...FORMATS, ...TELLING_TEXTS.filter(isVisible)].map((value) => ({
      call: plainCall(world),
      error: { ...PLAIN_REFUSAL, message: `Flow ${value} does not exist.` },
    })),
  check: async ({ call, error }, context) => {
    const { outcome } = await context.play(call, () => errorAnswer(error));
    return expectMessage(errorOrSkip(outcome, context), error);
  },
});

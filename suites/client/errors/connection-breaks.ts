import type { ScriptedAnswer } from '../../../src/protocol/scripted-answer.ts';
import { TWO_EVENTS } from '../../../src/arbitraries/client/any-page.ts';
import { cutAnswer, type Cut } from '../../../src/requirement/client/cut-answer.ts';
import { pageAnswer, writePage } from '../../../src/requirement/client/scripted-page.ts';

/** Where in an answer its connection fails. */
export type BreakPlace =
  'before the answer' | 'within the head' | 'behind the head' | 'in the body';

export const BREAK_PLACES: readonly BreakPlace[] = [
  'before the answer',
  'within the head',
  'behind the head',
  'in the body',
];

const BODY = writePage(TWO_EVENTS);

/** Behind the status and before the end of the first header. */
const WITHIN_HEAD = 20;

/** An answer with a page whose connection fails at this place. */
export function connectionBreaks(place: BreakPlace, how: Cut['how']): ScriptedAnswer {
  switch (place) {
    case 'before the answer':
      return { ...pageAnswer(TWO_EVENTS), breaks: { afterBytes: 0, how } };
    case 'within the head':
      return { ...pageAnswer(TWO_EVENTS), breaks: { afterBytes: WITHIN_HEAD, how } };
    case 'behind the head':
      return cutAnswer(BODY, { framing: 'length', missing: BODY.length, how });
    case 'in the body':
      return cutAnswer(BODY, { framing: 'length', missing: BODY.length >> 1, how });
  }
}

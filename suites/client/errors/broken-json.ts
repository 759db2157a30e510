import fc from 'fast-check';
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

/** Longer than any page that is drawn. */
const MAX_LENGTH = 4000;

const JSON_OF_TWO = writePage(TWO_EVENTS);

/** Where readers that close what is open would give a page: in the midst of the events, and behind each of their brackets. */
const PLACES = ['[', '{"Type"', '"EventId":', '},{', '}]', ']', '}'];

/** [json] The message itself is whole: its length is that of the JSON that is there. */
export const brokenJson: ClientRequirement = clientRequirement({
  id: 'BROKEN-JSON',
  needs: [],
  draw: (world) =>
    fc.record({
      call: plainCalls(world),
      page: anyPage(),
      missing: fc.integer({ min: 1, max: MAX_LENGTH }),
    }),
  examples: (world) =>
    PLACES.map((place) => ({
      call: plainCall(world),
      page: TWO_EVENTS,
      missing: JSON_OF_TWO.length - JSON_OF_TWO.lastIndexOf(place),
    })),
  check: ({ call, page, missing }, context) => {
    const whole = pageAnswer(page);
    const { length } = whole.body;
    // At least the first brace stays and the last one goes.
    const kept = length - 1 - ((missing - 1) % (length - 1));
    const answer = { ...whole, body: whole.body.slice(0, kept) };
    const what = text(
      `JSON that ends after ${kept} of ${length} characters`,
      `在 ${length} 个字符中的第 ${kept} 个之后结束的 JSON`,
    );
    return playNoPage(call, { answer, what }, context);
  },
});

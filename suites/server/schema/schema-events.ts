import { answeredPageExamples, anyAnsweredPage } from '../../../src/arbitraries/page-place.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { judgePageField } from '../../../src/requirement/judge-pages.ts';
import { openPage } from '../../../src/requirement/open-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';

/** [page] Events is an array of objects in the response example. An empty one is permitted. */
export const schemaEvents: Requirement = requirement({
  id: 'SCHEMA-EVENTS',
  needs: ['answer'],
  cases: fewerCases(3),
  draw: anyAnsweredPage,
  examples: answeredPageExamples,
  check: async (place, context) =>
    judgePageField(
      await openPage(place, (intent) => context.accept(intent)),
      'Events',
      text('Events is an array of objects', 'Events 是对象数组'),
    ),
});

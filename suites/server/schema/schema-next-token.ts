import { answeredPageExamples, anyAnsweredPage } from '../../../src/arbitraries/page-place.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { judgePageField } from '../../../src/requirement/judge-pages.ts';
import { openPage } from '../../../src/requirement/open-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';

/** [page-late] "When there is no data the field is not returned": NextToken is never null or empty. */
export const schemaNextToken: Requirement = requirement({
  id: 'SCHEMA-NEXT-TOKEN',
  needs: ['answer'],
  cases: fewerCases(3),
  draw: anyAnsweredPage,
  examples: answeredPageExamples,
  check: async (place, context) =>
    judgePageField(
      await openPage(place, (intent) => context.accept(intent)),
      'NextToken',
      text('NextToken is a non-empty string or is not there', 'NextToken 是非空字符串，或者不出现'),
    ),
});

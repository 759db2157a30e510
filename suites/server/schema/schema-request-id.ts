import { answeredPageExamples, anyAnsweredPage } from '../../../src/arbitraries/page-place.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { judgePageField } from '../../../src/requirement/judge-pages.ts';
import { openPage } from '../../../src/requirement/open-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';

/** [page] RequestId is a string in the response example. */
export const schemaRequestId: Requirement = requirement({
  id: 'SCHEMA-REQUEST-ID',
  needs: ['answer'],
  cases: fewerCases(3),
  draw: anyAnsweredPage,
  examples: answeredPageExamples,
  check: async (place, context) =>
    judgePageField(
      await openPage(place, (intent) => context.accept(intent)),
      'RequestId',
      text('RequestId is a non-empty string', 'RequestId 是非空字符串'),
    ),
});

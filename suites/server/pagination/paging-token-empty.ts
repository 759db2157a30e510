import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { sameEvents } from '../../../src/history/same-event.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import { describeAnswer } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

/** Nothing is written about an empty token: what it does is shown. */
export const pagingTokenEmpty: Requirement = requirement({
  id: 'PAGING-TOKEN-EMPTY',
  needs: ['execution'],
  cases: fewerCases(10),
  draw: (world) => validIntent(world),
  examples: (world) => [plainIntent(world)],
  check: async (intent, context) => {
    const first = await context.accept(intent);
    const exchange = await context.send({
      ...intent,
      parameters: [...intent.parameters, ['NextToken', '']],
    });
    const isFirst = isAccepted(exchange) && sameEvents(exchange.answer.events, first.answer.events);
    const answer = describeAnswer(exchange);
    context.observe(
      text('an empty NextToken', '空的 NextToken'),
      isFirst
        ? text('the first page', '第一页')
        : isAccepted(exchange)
          ? text('another page than the first', '第一页以外的页')
          : answer,
    );
    return undefined;
  },
});

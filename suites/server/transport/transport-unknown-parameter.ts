import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { sameEvents } from '../../../src/history/same-event.ts';
import { isAccepted } from '../../../src/protocol/exchange.ts';
import type { Parameter } from '../../../src/protocol/parameter.ts';
import { describeAnswer } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

const PARAMETERS: readonly Parameter[] = [
  // A request parameter of older revisions of the page.
  ['RequestId', 'abc'],
  ['RegionId', 'cn-hangzhou'],
  ['Reverse', 'true'],
  ['limit', '1'],
];

/** The page does not say what becomes of a parameter that it does not name: what the endpoint does is shown. */
export const transportUnknownParameter: Requirement = requirement({
  id: 'TRANSPORT-UNKNOWN-PARAMETER',
  needs: ['execution'],
  cases: fewerCases(10),
  draw: (world) =>
    fc.record({ intent: validIntent(world), parameter: fc.constantFrom(...PARAMETERS) }),
  examples: (world) => PARAMETERS.map((parameter) => ({ intent: plainIntent(world), parameter })),
  check: async ({ intent, parameter }, context) => {
    const without = await context.accept(intent);
    const exchange = await context.send({
      ...intent,
      parameters: [...intent.parameters, parameter],
    });
    const same = isAccepted(exchange) && sameEvents(exchange.answer.events, without.answer.events);
    const [name] = parameter;
    context.observe(
      text(`a parameter ${name}`, `参数 ${name}`),
      same
        ? text('ignored', '被忽略')
        : isAccepted(exchange)
          ? text('other events', '事件有所不同')
          : describeAnswer(exchange),
    );
    return undefined;
  },
});

import fc from 'fast-check';
import { anyName } from '../../../src/arbitraries/any-name.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { withParameter } from '../../../src/protocol/parameter.ts';
import { expectNoServerError, expectPermitted } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';

const NAMES = ['FlowName', 'ExecutionName'] as const;

const TEXTS = [
  '',
  '\0',
  '😀',
  '流程',
  'ß',
  '\ud7ff',
  "'",
  '%',
  '..',
  'a'.repeat(128),
  'a'.repeat(129),
];

/** A name that no flow and no execution can have is the caller's error: refused with a code that fits, never a 5xx. */
export const errorNameAnyText: Requirement = requirement({
  id: 'ERROR-NAME-ANY-TEXT',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world),
      parameter: fc.constantFrom(...NAMES),
      name: anyName(),
    }),
  examples: (world) =>
    NAMES.flatMap((parameter) =>
      [...TEXTS, 'a'.repeat(10_000)].map((name) => ({
        intent: plainIntent(world),
        parameter,
        name,
      })),
    ),
  check: async ({ intent, parameter, name }, context) => {
    await context.accept(intent);
    const parameters = withParameter(intent.parameters, parameter, name);
    const exchange = await context.send({ ...intent, parameters });
    const { answer, response } = exchange;
    if (answer.kind !== 'unreadable' || response.status >= 500) {
      return expectNoServerError(exchange) ?? expectPermitted(exchange, context);
    }
    // Refused before anybody read the name, as HTTP servers do with long request lines.
    context.observe(
      text('a name is refused without an error code', '名称被拒绝但没有错误码'),
      text(`status ${response.status}`, `状态码 ${response.status}`),
    );
    return undefined;
  },
});

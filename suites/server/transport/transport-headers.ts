import fc from 'fast-check';
import { harmlessHeaders } from '../../../src/arbitraries/harmless-headers.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import type { Parameter } from '../../../src/protocol/parameter.ts';
import { expectSamePage } from '../../../src/requirement/expect-same-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';

const EXAMPLES: readonly Parameter[] = [
  ['user-agent', 'curl/8.5.0'],
  ['accept', 'text/html,application/json;q=0.9,*/*;q=0.8'],
  ['accept-language', 'zh-CN,zh;q=0.9'],
];

/** Accept, User-Agent, Accept-Language and the like are no parameters of the operation. */
export const transportHeaders: Requirement = requirement({
  id: 'TRANSPORT-HEADERS',
  needs: ['execution'],
  draw: (world) => fc.record({ intent: validIntent(world), headers: harmlessHeaders() }),
  examples: (world) =>
    EXAMPLES.map((header) => ({ intent: plainIntent(world), headers: [header] })),
  check: async ({ intent, headers }, context) => {
    const without = await context.accept(intent);
    return expectSamePage(
      await context.send({ ...intent, headers }),
      without,
      text('as without these headers', '与没有这些请求头时'),
    );
  },
});

import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { expectNoServerError } from '../../../src/requirement/expect.ts';
import type { Exchange } from '../../../src/protocol/exchange.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text, type Text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

const METHODS = ['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const;

/** [rpc] names GET and POST only. What the others get is shown; only a server error is a defect, and 501 is none. */
export const transportMethods: Requirement = requirement({
  id: 'TRANSPORT-METHODS',
  needs: ['execution'],
  cases: fewerCases(5),
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { methods: ['GET'] }),
      method: fc.constantFrom(...METHODS),
    }),
  examples: (world) => METHODS.map((method) => ({ intent: plainIntent(world), method })),
  check: async ({ intent, method }, context) => {
    await context.accept(intent);
    const exchange = await context.attempt({ ...intent, method });
    if (exchange === undefined) {
      context.observe(text(method, method), text('the connection is closed', '连接被关闭'));
      return undefined;
    }
    context.observe(text(method, method), outcome(exchange));
    return exchange.response.status === 501 ? undefined : expectNoServerError(exchange);
  },
});

function outcome({ response: { status }, answer }: Exchange): Text {
  switch (answer.kind) {
    case 'history':
      return text(`${status} and a page`, `${status} 和一页结果`);
    case 'error':
      return text(`${status} ${answer.code}`, `${status} ${answer.code}`);
    case 'unreadable':
      return text(String(status), String(status));
  }
}

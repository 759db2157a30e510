import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import type { Exchange } from '../../../src/protocol/exchange.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { pageOf } from '../../../src/requirement/walk.ts';
import { text } from '../../../src/text.ts';

/** [page] A RequestId names one request. The same one twice and a refused one are requests too. */
export const schemaRequestIdUnique: Requirement = requirement({
  id: 'SCHEMA-REQUEST-ID-UNIQUE',
  needs: ['execution'],
  cases: fewerCases(3),
  draw: (world) =>
    fc.record({ intent: validIntent(world, { maxLimit: 5 }), refused: fc.boolean() }),
  examples: (world) => [{ intent: plainIntent(world), refused: false }],
  check: async ({ intent, refused }, context) => {
    // At once, because an id that is made from the clock alone differs after a while.
    const answered = await Promise.all([
      context.accept(intent),
      context.accept(intent),
      ...(refused ? [context.send(pageOf(intent, 0, null))] : []),
    ]);
    const ids = answered.map(requestIdOf).filter((id) => id !== undefined);
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    return repeated === undefined
      ? undefined
      : finding(
          text('a RequestId of its own for each request', '每次请求的 RequestId 各不相同'),
          text(
            `RequestId ${repeated} for two of ${answered.length} requests`,
            `${answered.length} 次请求中有两次的 RequestId 都是 ${repeated}`,
          ),
        );
  },
});

// Whether it is there at all is judged by SCHEMA-REQUEST-ID and ERROR-ENVELOPE.
function requestIdOf({ answer }: Exchange): string | undefined {
  if (answer.kind === 'error') return answer.requestId;
  if (answer.kind === 'unreadable') return undefined;
  const { RequestId } = answer.body;
  return typeof RequestId === 'string' && RequestId !== '' ? RequestId : undefined;
}

import {
  plainIntent,
  validIntent,
  type IntentConstraints,
} from '../../../src/arbitraries/valid-intent.ts';
import { expectSamePage } from '../../../src/requirement/expect-same-page.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';

const POST_RPC: IntentConstraints = { signatures: ['rpc'], methods: ['POST'] };

/**
 * [rpc] With POST the signed parameters may stand in a form body. The page's error list says "The
 * content type must be application/json" of UnsupportedMediaType, so that refusal is a literal
 * reading of the document: it is shown, and not judged.
 */
export const transportForm: Requirement = requirement({
  id: 'TRANSPORT-FORM',
  needs: ['execution', 'rpc'],
  cases: fewerCases(4),
  draw: (world) => validIntent(world, POST_RPC),
  examples: (world) => [{ ...plainIntent(world, POST_RPC), method: 'POST' }],
  check: async (intent, context) => {
    const byQuery = await context.accept(intent);
    const exchange = await context.send({ ...intent, form: true });
    const { answer } = exchange;
    if (answer.kind === 'error' && answer.code === 'UnsupportedMediaType') {
      context.observe(
        text('parameters in a form body', '表单正文中的参数'),
        text('refused with UnsupportedMediaType', '以 UnsupportedMediaType 拒绝'),
      );
      return undefined;
    }
    return expectSamePage(exchange, byQuery, text('as by query', '与使用查询串时'));
  },
});

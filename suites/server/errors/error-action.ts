import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { ACTION } from '../../../src/protocol/sign.ts';
import { expectRefusal } from '../../../src/requirement/expect.ts';
import { describeAnswer } from '../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { text } from '../../../src/text.ts';

/**
 * [page] ActionNotSupported. Nothing but this operation is ever called, so what is drawn cannot be
 * the name of a real one. Visible ASCII: with V3 it stands in a header.
 */
export const errorAction: Requirement = requirement({
  id: 'ERROR-ACTION',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world),
      action: fc.oneof(
        fc.stringMatching(/^NoSuch[A-Za-z]{0,16}$/),
        fc.stringMatching(/^[A-Za-z0-9!-/]{1,4}$/).map((more) => ACTION + more),
        fc.stringMatching(/^[A-Za-z0-9!-/]{1,4}$/).map((more) => more + ACTION),
        fc.nat(ACTION.length - 14).map((less) => ACTION.slice(0, -1 - less)),
        fc.nat(ACTION.length - 4).map((less) => ACTION.slice(1 + less)),
        fc.constantFrom('*', '%', '/', '..', '0', 'null', 'undefined'),
      ),
    }),
  examples: (world) =>
    ['NoSuchOperation', `${ACTION}s`, ACTION.slice(0, -1), ACTION.toLowerCase()].map((action) => ({
      intent: plainIntent(world),
      action,
    })),
  check: async ({ intent, action }, context) => {
    await context.accept(intent);
    const exchange = await context.send({ ...intent, fields: { Action: action } });
    if (action.toLowerCase() === ACTION.toLowerCase()) {
      context.observe(text('Action in lower case', '小写的 Action'), describeAnswer(exchange));
      return undefined;
    }
    return expectRefusal(exchange, ['ActionNotSupported'], context);
  },
});

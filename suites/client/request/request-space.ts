import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { requestOrSkip } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding } from '../../../src/requirement/finding.ts';
import { text } from '../../../src/text.ts';
import { withOwnValue } from './own-value.ts';

/** Looks at the query alone: in a form body a + is a space by definition. */
export const requestSpace: ClientRequirement = clientRequirement({
  id: 'REQUEST-SPACE',
  needs: [],
  draw: (world) =>
    fc
      .record({
        signature: fc.constantFrom(...world.signatures),
        token: fc.string({ unit: fc.constantFrom(' ', '+', 'a', '%'), minLength: 1, maxLength: 8 }),
      })
      .map(({ signature, token }) =>
        withOwnValue({ ...plainCall(world), signature }, 'NextToken', token),
      ),
  examples: (world) =>
    [' ', '+', 'a b+c'].map((token) => withOwnValue(plainCall(world), 'NextToken', token)),
  cases: fewerCases(4),
  async check(call, context) {
    const { query } = requestOrSkip(await context.play(call, plainScript), context);
    const part = query.split('&').find((one) => one.includes('+'));
    if (part === undefined) return undefined;
    return finding(
      text('%20 for a space and %2B for a plus', '空格写作 %20，加号写作 %2B'),
      text(`${part} in the query`, `查询串中为 ${part}`),
    );
  },
});

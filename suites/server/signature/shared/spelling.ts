import fc from 'fast-check';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import { oddIntent } from '../../../../src/arbitraries/odd-intent.ts';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import { isAccepted } from '../../../../src/protocol/exchange.ts';
import type { Intent, SignatureKind, Spelling } from '../../../../src/protocol/intent.ts';
import { expectSamePage } from '../../../../src/requirement/expect-same-page.ts';
import { describeAnswer, finding, type Finding } from '../../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { text } from '../../../../src/text.ts';
import { isAuthenticationRefusal } from './authentication-refusal.ts';

const PLAIN = text('as with the plain spelling', '与普通写法');

/** [rpc] [v3] Both signatures cover decoded names and values, sorted: how the URL is written does not matter. */
export function spelling(id: RequirementId, kind: SignatureKind): Requirement {
  return requirement<{ readonly intent: Intent; readonly spelling: Spelling }>({
    id,
    needs: [kind, 'execution'],
    draw: (world) =>
      fc.record({
        intent: fc.oneof(
          validIntent(world, { signatures: [kind], maxLimit: 3 }),
          oddIntent(world, kind),
        ),
        spelling: fc.oneof(
          fc.record({ order: fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }) }),
          fc.constant({ lowerHex: true }),
          fc.constant({ encodeUnreserved: true }),
          fc.record({
            order: fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }),
            lowerHex: fc.boolean(),
            encodeUnreserved: fc.boolean(),
          }),
        ),
      }),
    examples: (world) =>
      [
        { order: [1, 0] },
        { lowerHex: true, encodeUnreserved: true },
        { encodeUnreserved: true },
      ].map((written) => ({
        intent: plainIntent(world, { signatures: [kind] }),
        spelling: written,
      })),
    check: async ({ intent, spelling: how }, context) => {
      const before = await context.send(intent);
      // The control: a request that is refused however it is written is not for this clause.
      if (isAuthenticationRefusal(before) || before.answer.kind === 'unreadable') context.skip();
      const after = await context.send({ ...intent, spelling: how });
      if (isAccepted(before)) return written(expectSamePage(after, before, PLAIN), how);
      if (!isAuthenticationRefusal(after)) return undefined;
      const { en, zh } = describeAnswer(before);
      const expected = text(
        `the signature accepted as with the plain spelling (${en})`,
        `与普通写法一样接受签名（${zh}）`,
      );
      return written(finding(expected, describeAnswer(after)), how);
    },
  });
}

/** Says how the URL was written in front of what was expected. */
function written(found: Finding | undefined, how: Spelling): Finding | undefined {
  if (found === undefined) return undefined;
  const ways = [
    ...((how.order ?? []).length > 0 ? [text('parameters in another order', '参数顺序不同')] : []),
    ...(how.encodeUnreserved === true
      ? [text('unreserved characters percent-encoded', '非保留字符被百分号编码')]
      : []),
    ...(how.lowerHex === true ? [text('lower case hex', '小写十六进制')] : []),
  ];
  const { expected, observed } = found;
  return finding(
    text(
      `${ways.map(({ en }) => en).join(', ')}: ${expected.en}`,
      `${ways.map(({ zh }) => zh).join('、')}：${expected.zh}`,
    ),
    observed,
  );
}

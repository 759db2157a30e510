import type { RequirementId } from '../../../../src/generated/requirements.ts';
import { oddIntent, withOddValue } from '../../../../src/arbitraries/odd-intent.ts';
import { plainIntent } from '../../../../src/arbitraries/valid-intent.ts';
import type { Intent, SignatureKind } from '../../../../src/protocol/intent.ts';
import { describeAnswer, finding } from '../../../../src/requirement/finding.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { pageOf } from '../../../../src/requirement/walk.ts';
import { text } from '../../../../src/text.ts';
import { isAuthenticationRefusal } from './authentication-refusal.ts';

/** Each of them is written differently by one encoder or another. */
const TELLING = [' ', '+', '*', '~', '%', '%2B', "!'()", 'a=b&c', '/', '流程', '𝕏'];

/** [rpc] [v3] A correctly signed request is authentic, whatever its values are. */
export function accepted(id: RequirementId, kind: SignatureKind): Requirement {
  return requirement({
    id,
    needs: [kind, 'execution'],
    draw: (world) => oddIntent(world, kind),
    examples: (world) => [
      ...TELLING.map((value) =>
        withOddValue(plainIntent(world, { signatures: [kind] }), 'FlowName', value),
      ),
      // An empty value is a value: it is signed as `name=`.
      withOddValue(plainIntent(world, { signatures: [kind] }), 'NextToken', ''),
      // Sorts behind every other name in byte order, and before them where case does not count.
      withOddValue(plainIntent(world, { signatures: [kind] }), 'a', '1'),
    ],
    check: async (intent, context) => {
      await context.accept(pageOf(plainIntent(context.world, { signatures: [kind] }), 1, null));
      const exchange = await context.send(intent);
      // A body that is no answer of the API, as of a firewall, says nothing about the signature.
      if (exchange.answer.kind === 'unreadable') context.skip();
      if (!isAuthenticationRefusal(exchange)) return undefined;
      return finding(
        text(
          `the signature accepted, whether or not the values are: ${values(intent)}`,
          `签名被接受，无论参数值本身是否有效：${values(intent)}`,
        ),
        describeAnswer(exchange),
      );
    },
  });
}

function values({ parameters }: Intent): string {
  return parameters.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(' ');
}

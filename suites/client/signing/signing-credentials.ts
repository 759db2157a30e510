import fc from 'fast-check';
import { identitiesOf } from '../../../src/arbitraries/client/identities-of.ts';
import type { SignatureKind } from '../../../src/protocol/intent.ts';
import type {
  ClientContext,
  ClientIdentity,
  Played,
} from '../../../src/requirement/client/client-context.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import type { ClientWorld } from '../../../src/requirement/client/client-world.ts';
import { expectSigned } from '../../../src/requirement/client/expect-signed.ts';
import { plainScript } from '../../../src/requirement/client/plain-script.ts';
import { commonValues, ownValues } from '../../../src/requirement/client/read-field.ts';
import { theRequest } from '../../../src/requirement/client/the-request.ts';
import { fewerCases } from '../../../src/requirement/fewer-cases.ts';
import { finding, type Finding } from '../../../src/requirement/finding.ts';
import { text, type Text } from '../../../src/text.ts';

interface Input {
  readonly signature: SignatureKind;
  /** Of each call in turn. */
  readonly identities: readonly ClientIdentity[];
  /** Whether the calls are under way at once. */
  readonly together: boolean;
}

/** Calls to one endpoint, so that a client that keeps something by endpoint is seen too; in turn or at once. */
export const signingCredentials: ClientRequirement = clientRequirement<Input>({
  id: 'SIGNING-CREDENTIALS',
  needs: [],
  cases: fewerCases(4),
  draw: (world) =>
    fc.record({
      signature: fc.constantFrom(...world.signatures),
      identities: fc
        .array(fc.constantFrom(...identitiesOf(world)), { minLength: 2, maxLength: 5 })
        .filter((identities) => new Set(identities).size > 1),
      together: fc.constantFrom(...waysOf(world)),
    }),
  examples: (world) =>
    world.signatures.flatMap((signature) =>
      identitiesOf(world)
        .slice(1)
        .flatMap((identity) =>
          waysOf(world).map((together) => ({
            ...{ signature, together },
            identities: [identity, 'main'] as const,
          })),
        ),
    ),
  check: async ({ signature, identities, together }, context) => {
    const stage = await context.stage(plainScript);
    const make = (identity: ClientIdentity, index: number): Promise<Played> => {
      const request = { FlowName: flowName(index), ExecutionName: 'execution' };
      return stage.getExecutionHistory({ signature, identity, request });
    };
    const atOnce = together ? await Promise.all(identities.map(make)) : undefined;
    for (const [index, identity] of identities.entries()) {
      const played = atOnce?.[index] ?? (await make(identity, index));
      const others = identities.filter(
        (other, at) => other !== identity && (together || at < index),
      );
      const requests = together
        ? played.requests.filter((one) => ownValues(one, 'FlowName').includes(flowName(index)))
        : played.requests;
      // Names that arrive changed are judged by the request suite.
      if (together && requests.length === 0) return context.skip();
      const found = expectOwn({ ...played, requests }, new Set(others), context);
      if (found === undefined) continue;
      const { expected, observed } = found;
      return finding(
        expected,
        text(`call ${index + 1}: ${observed.en}`, `第 ${index + 1} 次调用：${observed.zh}`),
      );
    }
    return undefined;
  },
});

/** In turn, and at once where the client can do that. */
function waysOf({ features }: ClientWorld): boolean[] {
  return features.includes('concurrent') ? [false, true] : [false];
}

/** Tells the requests of calls at once apart. */
function flowName(index: number): string {
  return `flow-${index + 1}`;
}

/** Finds fault with what belongs to one of the others. That all is right otherwise is judged elsewhere. */
function expectOwn(
  played: Played,
  others: ReadonlySet<ClientIdentity>,
  context: ClientContext,
): Finding | undefined {
  const { call, credentials } = played;
  return theRequest(played, (request) => {
    const ids = commonValues(request, 'AccessKeyId', call.signature);
    const tokens = commonValues(request, 'SecurityToken', call.signature);
    const ownSignature = expectSigned(request, call.signature, credentials) === undefined;
    for (const other of others) {
      const theirs = context.credentials(other);
      if (ids.includes(theirs.accessKeyId)) return another(OTHERS.id);
      if (theirs.securityToken !== undefined && tokens.includes(theirs.securityToken)) {
        return another(OTHERS.token);
      }
      if (!ownSignature && expectSigned(request, call.signature, theirs) === undefined) {
        return another(OTHERS.secret);
      }
    }
    return undefined;
  });
}

const OTHERS = {
  id: text('the AccessKeyId', 'AccessKeyId'),
  token: text('the SecurityToken', 'SecurityToken'),
  secret: text('a signature with the secret', '密钥签名'),
} satisfies Record<string, Text>;

function another({ en, zh }: Text): Finding {
  return finding(
    text('only the credentials of the call itself', '只使用本次调用自己的凭证'),
    text(`${en} of another call`, `使用了另一次调用的${zh}`),
  );
}

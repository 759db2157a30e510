import fc from 'fast-check';
import { oddText } from '../../../../src/arbitraries/odd-text.ts';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import { valueEdit, type ValueEdit } from '../../../../src/arbitraries/value-edit.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { AcceptedExchange } from '../../../../src/protocol/exchange.ts';
import type { Intent, SignatureKind } from '../../../../src/protocol/intent.ts';
import type { Context } from '../../../../src/requirement/context.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { pageOf } from '../../../../src/requirement/walk.ts';
import type { ExecutionRef, World } from '../../../../src/requirement/world.ts';
import { text } from '../../../../src/text.ts';
import { editValue } from './edit-value.ts';
import { expectUnauthentic } from './expect-unauthentic.ts';
import { otherSecond } from './other-second.ts';
import { sentParameter } from './sent-value.ts';

const OWN = ['FlowName', 'ExecutionName', 'Limit', 'NextToken'];

/** The parameters whose values the signature covers; V3 has the common ones in headers. */
const COVERED: Readonly<Record<SignatureKind, readonly string[]>> = {
  rpc: [
    ...OWN,
    'SignatureNonce',
    'Timestamp',
    'Action',
    'Version',
    'Format',
    'AccessKeyId',
    'SignatureMethod',
    'SignatureVersion',
  ],
  acs3: OWN,
};

interface Input {
  readonly intent: Intent;
  /** Whether the second page is asked for, where there is one. */
  readonly later: boolean;
  readonly name: string;
  readonly edit: ValueEdit;
}

/** [rpc] [v3] The signature covers every value: one that was changed after signing does not fit it. */
export function tamperedValue(id: RequirementId, kind: SignatureKind): Requirement {
  return requirement<Input>({
    id,
    needs: [kind, 'execution'],
    draw: (world) =>
      fc.record({
        intent: limited(world, kind),
        later: fc.oneof({ arbitrary: fc.constant(false), weight: 3 }, fc.constant(true)),
        name: fc.constantFrom(...COVERED[kind]),
        edit: valueEdit(oddText()),
      }),
    examples: (world) => {
      const intent = pageOf(
        plainIntent(world, { signatures: [kind], executions: [longest(world)] }),
        1,
        null,
      );
      return COVERED[kind].map((name) => ({
        intent,
        later: name === 'NextToken',
        name,
        edit: { kind: 'append', text: '0' },
      }));
    },
    check: async ({ intent, later, name, edit }, context) => {
      const control = await authentic(intent, later || name === 'NextToken', context);
      if (sentParameter(control, name) === undefined) context.skip();
      const before = sentParameter(control, name) ?? '';
      // A malformed time is for CLOCK-MALFORMED.
      const value = name === 'Timestamp' ? otherSecond(before) : editValue(before, edit);
      const exchange = await context.send({
        ...control.intent,
        tampering: [{ kind: 'set-parameter', name, value }],
      });
      const change = text(
        `${name} changed after signing from '${before}' to '${value}'`,
        `签名后把 ${name} 由“${before}”改为“${value}”`,
      );
      return expectUnauthentic(exchange, change, context);
    },
  });
}

/** The execution that has most pages. */
function longest({ executions }: World): ExecutionRef {
  return executions.reduce((a, b) => (b.events.length > a.events.length ? b : a));
}

/** A request with a Limit, so that every parameter of its own is there to be changed. */
function limited(world: World, kind: SignatureKind): fc.Arbitrary<Intent> {
  return fc
    .tuple(validIntent(world, { signatures: [kind] }), fc.integer({ min: 1, max: 5 }))
    .map(([intent, limit]) => pageOf(intent, limit, null));
}

/** The accepted request: of the first page, or of the second where there is one. */
async function authentic(
  intent: Intent,
  later: boolean,
  context: Context,
): Promise<AcceptedExchange> {
  const first = await context.accept(intent);
  const { nextToken } = first.answer;
  if (!later || nextToken === undefined) return first;
  return context.accept(pageOf(intent, sentParameter(first, 'Limit'), nextToken));
}

import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../../src/arbitraries/valid-intent.ts';
import type { RequirementId } from '../../../../src/generated/requirements.ts';
import type { Intent, SignatureKind, Tampering } from '../../../../src/protocol/intent.ts';
import { requirement, type Requirement } from '../../../../src/requirement/requirement.ts';
import { pageOf } from '../../../../src/requirement/walk.ts';
import { text, type Text } from '../../../../src/text.ts';
import { expectUnauthentic } from './expect-unauthentic.ts';
import { sentParameter } from './sent-value.ts';

const OWN = ['FlowName', 'ExecutionName', 'Limit'];
const PRESENT: Readonly<Record<SignatureKind, readonly string[]>> = {
  rpc: [
    ...OWN,
    'Action',
    'Version',
    'Format',
    'AccessKeyId',
    'SignatureMethod',
    'SignatureVersion',
    'SignatureNonce',
    'Timestamp',
  ],
  acs3: OWN,
};

type Change =
  | { readonly kind: 'add'; readonly name: string; readonly value: string }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'repeat'; readonly name: string; readonly value: string | null };

/** [rpc] [v3] The signature covers the whole set of parameters: none can be added, left out, renamed or repeated. */
export function tamperedNames(id: RequirementId, kind: SignatureKind): Requirement {
  return requirement<{ readonly intent: Intent; readonly change: Change }>({
    id,
    needs: [kind, 'execution'],
    draw: (world) =>
      fc.record({
        intent: validIntent(world, { signatures: [kind] }).map((intent) => pageOf(intent, 2, null)),
        change: change(kind),
      }),
    examples: (world) => {
      const intent = pageOf(plainIntent(world, { signatures: [kind] }), 2, null);
      const changes: Change[] = [
        { kind: 'remove', name: 'Limit' },
        { kind: 'repeat', name: 'FlowName', value: null },
        { kind: 'add', name: 'x', value: '1' },
        { kind: 'add', name: 'x', value: '' },
        { kind: 'rename', name: 'Limit', to: 'limit' },
      ];
      return changes.map((one) => ({ intent, change: one }));
    },
    check: async ({ intent, change: made }, context) => {
      const control = await context.accept(intent);
      const before = sentParameter(control, made.name) ?? '';
      const exchange = await context.send({ ...intent, tampering: [tamperingOf(made, before)] });
      // What a repeated or undocumented parameter means is open, so either may also be refused for itself.
      return expectUnauthentic(exchange, describe(made), context, ['InvalidArgument']);
    },
  });
}

function change(kind: SignatureKind): fc.Arbitrary<Change> {
  const present = fc.constantFrom(...PRESENT[kind]);
  const unknown = fc.stringMatching(/^x[A-Za-z0-9_.-]{0,5}$/);
  const value = fc.constantFrom('', '1', 'x', ' ', '流程');
  return fc.oneof(
    fc.record({ kind: fc.constant('remove' as const), name: present }),
    fc.record({ kind: fc.constant('add' as const), name: unknown, value }),
    fc.record({
      kind: fc.constant('repeat' as const),
      name: present,
      value: fc.option(value, { nil: null }),
    }),
    fc
      .record({ name: present, to: fc.option(unknown, { nil: undefined }) })
      .map(({ name, to }) => ({ kind: 'rename' as const, name, to: to ?? name.toLowerCase() })),
  );
}

function tamperingOf(made: Change, before: string): Tampering {
  switch (made.kind) {
    case 'add':
      return { kind: 'add-parameter', name: made.name, value: made.value };
    case 'remove':
      return { kind: 'remove-parameter', name: made.name };
    case 'rename':
      return { kind: 'rename-parameter', name: made.name, to: made.to };
    case 'repeat':
      return { kind: 'add-parameter', name: made.name, value: made.value ?? before };
  }
}

function describe(made: Change): Text {
  const { name } = made;
  switch (made.kind) {
    case 'add':
      return text(`${name}=${made.value} added after signing`, `签名后增加 ${name}=${made.value}`);
    case 'remove':
      return text(`${name} removed after signing`, `签名后删除 ${name}`);
    case 'rename':
      return text(
        `${name} renamed to ${made.to} after signing`,
        `签名后把 ${name} 改名为 ${made.to}`,
      );
    case 'repeat':
      return made.value === null
        ? text(`${name} repeated after signing with the same value`, `签名后以相同的值重复 ${name}`)
        : text(
            `${name} repeated after signing with the value '${made.value}'`,
            `签名后以“${made.value}”重复 ${name}`,
          );
  }
}

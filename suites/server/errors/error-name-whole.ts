import fc from 'fast-check';
import { changeName } from '../../../src/arbitraries/change-name.ts';
import { nameChange, type NameChange } from '../../../src/arbitraries/name-change.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { valueOf } from '../../../src/protocol/parameter.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import type { ExecutionRef, World } from '../../../src/requirement/world.ts';
import { expectAnotherName, type NameParameter } from './expect-another-name.ts';

const NAMES = ['FlowName', 'ExecutionName'] as const;

const CHANGES: readonly NameChange[] = [
  { kind: 'part', keep: 1, from: 'start' },
  { kind: 'around', before: '', after: ' ' },
  { kind: 'around', before: ' ', after: '' },
  { kind: 'around', before: '', after: '\0' },
  { kind: 'around', before: '', after: '/' },
  { kind: 'wildcard', at: 1, with: '%', rest: true },
  { kind: 'wildcard', at: 1, with: '*', rest: true },
  { kind: 'whole', by: '%' },
  { kind: 'whole', by: '*' },
  { kind: 'encoded', at: 0 },
  { kind: 'wide', at: 0 },
];

/** A name is matched whole: not by a part of it, not trimmed, not decoded twice, and never as a pattern. */
export const errorNameWhole: Requirement = requirement({
  id: 'ERROR-NAME-WHOLE',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world),
      parameter: fc.constantFrom(...NAMES),
      change: nameChange(),
    }),
  examples: (world) =>
    NAMES.flatMap((parameter) => [
      ...CHANGES.map((change) => ({ intent: plainIntent(world), parameter, change })),
      // The longest name there is: one that is cut somewhere shows here.
      {
        intent: plainIntent(world, { executions: longest(world, parameter) }),
        parameter,
        change: { kind: 'around', before: '', after: '0' } as const,
      },
    ]),
  check: async ({ intent, parameter, change }, context) => {
    const name = valueOf(intent.parameters, parameter) ?? '';
    return expectAnotherName(intent, parameter, changeName(name, change), context);
  },
});

function longest({ executions }: World, parameter: NameParameter): readonly ExecutionRef[] {
  const length = ({ flowName, executionName }: ExecutionRef): number =>
    (parameter === 'FlowName' ? flowName : executionName).length;
  return [...executions].sort((a, b) => length(b) - length(a)).slice(0, 1);
}

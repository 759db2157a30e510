import fc from 'fast-check';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { valueOf } from '../../../src/protocol/parameter.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';
import { expectAnotherName } from './expect-another-name.ts';

const NAMES = ['FlowName', 'ExecutionName'] as const;

/** [concept] Names are case-sensitive: one in another letter case is another name. */
export const errorNameCase: Requirement = requirement({
  id: 'ERROR-NAME-CASE',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world),
      parameter: fc.constantFrom(...NAMES),
      /** Letters that change their case, counted from 0; they wrap at the number of letters. */
      letters: fc.uniqueArray(fc.nat(63), { minLength: 1, maxLength: 64 }),
    }),
  examples: (world) =>
    NAMES.flatMap((parameter) =>
      [[0], Array.from({ length: 64 }, (_, at) => at)].map((letters) => ({
        intent: plainIntent(world),
        parameter,
        letters,
      })),
    ),
  check: async ({ intent, parameter, letters }, context) => {
    const name = valueOf(intent.parameters, parameter) ?? '';
    return expectAnotherName(intent, parameter, swapCase(name, letters), context);
  },
});

function swapCase(name: string, letters: readonly number[]): string {
  const count = name.replace(/[^A-Za-z]/g, '').length;
  const chosen = new Set(letters.map((at) => (count === 0 ? 0 : at % count)));
  let at = 0;
  return name.replace(/[A-Za-z]/g, (letter) => {
    if (!chosen.has(at++)) return letter;
    return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  });
}

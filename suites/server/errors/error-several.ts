import fc from 'fast-check';
import { requestDefect, type RequestDefect } from '../../../src/arbitraries/request-defect.ts';
import { plainIntent, validIntent } from '../../../src/arbitraries/valid-intent.ts';
import { withDefect } from '../../../src/arbitraries/with-defect.ts';
import { expectPermitted } from '../../../src/requirement/expect.ts';
import { requirement, type Requirement } from '../../../src/requirement/requirement.ts';

const PLAIN: readonly RequestDefect[] = [
  { kind: 'parameter', name: 'Limit', value: '0' },
  { kind: 'field', field: 'Version', value: '1999-12-31' },
];

/** [page] gives no order among the errors: each one that some defect justifies is right, and no other. */
export const errorSeveral: Requirement = requirement({
  id: 'ERROR-SEVERAL',
  needs: ['execution'],
  draw: (world) =>
    fc.record({
      intent: validIntent(world, { maxLimit: 5 }),
      // From one on, so that a case shrinks to the defect that matters.
      defects: fc.uniqueArray(requestDefect(world), {
        minLength: 1,
        maxLength: 4,
        size: 'max',
        selector: place,
      }),
    }),
  examples: (world) => [{ intent: plainIntent(world), defects: [...PLAIN] }],
  check: async ({ intent, defects }, context) => {
    await context.accept(intent);
    return expectPermitted(await context.send(defects.reduce(withDefect, intent)), context);
  },
});

/** What a defect changes. Two at one place are one. */
function place(defect: RequestDefect): string {
  if (defect.kind === 'parameter') return defect.name;
  return defect.kind === 'field' ? defect.field : defect.kind;
}

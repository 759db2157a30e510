import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { checkOwnValue, withOwnValue } from './own-value.ts';

/** [page] The range of Limit is [1,1000). */
export const requestLimit: ClientRequirement = clientRequirement({
  id: 'REQUEST-LIMIT',
  needs: [],
  draw: (world) =>
    fc
      .record({
        signature: fc.constantFrom(...world.signatures),
        limit: fc.integer({ min: 1, max: 999 }),
      })
      .map(({ signature, limit }) =>
        withOwnValue({ ...plainCall(world), signature }, 'Limit', limit),
      ),
  examples: (world) =>
    world.signatures.flatMap((signature) =>
      [1, 10, 60, 100, 101, 999].map((limit) =>
        withOwnValue({ ...plainCall(world), signature }, 'Limit', limit),
      ),
    ),
  check: checkOwnValue('Limit'),
});

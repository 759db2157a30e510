import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { documentedName } from '../../../src/arbitraries/documented-name.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { checkOwnValue, TELLING_NAMES, withOwnValue } from './own-value.ts';

/** [concept] 1 to 128 letters, digits, - and _, first a letter or _. */
export const requestFlowName: ClientRequirement = clientRequirement({
  id: 'REQUEST-FLOW-NAME',
  needs: [],
  draw: (world) =>
    fc
      .record({ signature: fc.constantFrom(...world.signatures), name: documentedName() })
      .map(({ signature, name }) =>
        withOwnValue({ ...plainCall(world), signature }, 'FlowName', name),
      ),
  examples: (world) =>
    TELLING_NAMES.map((name) => withOwnValue(plainCall(world), 'FlowName', name)),
  check: checkOwnValue('FlowName'),
});

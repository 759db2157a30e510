import fc from 'fast-check';
import { plainCall } from '../../../src/arbitraries/client/any-call.ts';
import { opaqueToken } from '../../../src/arbitraries/client/opaque-token.ts';
import { TELLING_TEXTS } from '../../../src/arbitraries/client/telling-texts.ts';
import {
  clientRequirement,
  type ClientRequirement,
} from '../../../src/requirement/client/client-requirement.ts';
import { checkOwnValue, withOwnValue } from './own-value.ts';

/** Short ones; how long they may be is REQUEST-LONG-VALUES. */
export const requestNextToken: ClientRequirement = clientRequirement({
  id: 'REQUEST-NEXT-TOKEN',
  needs: [],
  draw: (world) =>
    fc
      .record({ signature: fc.constantFrom(...world.signatures), token: opaqueToken() })
      .map(({ signature, token }) =>
        withOwnValue({ ...plainCall(world), signature }, 'NextToken', token),
      ),
  examples: (world) =>
    TELLING_TEXTS.map((token) => withOwnValue(plainCall(world), 'NextToken', token)),
  check: checkOwnValue('NextToken'),
});

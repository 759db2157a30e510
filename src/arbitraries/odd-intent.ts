import fc, { type Arbitrary } from 'fast-check';
import type { Intent, SignatureKind } from '../protocol/intent.ts';
import { withParameter } from '../protocol/parameter.ts';
import type { World } from '../requirement/world.ts';
import { oddText } from './odd-text.ts';
import { validIntent } from './valid-intent.ts';

/**
 * A correctly signed request with an odd value in one place: a flow or an execution that does not
 * exist, a token that was never given out, or a parameter that is not documented. Whether it gets a
 * page is open; that it is authentic is not.
 *
 * Undocumented names are made of unreserved characters: sorting by name before or after encoding
 * gives the same order then, and no source says which of the two it is.
 */
export function oddIntent(world: World, signature: SignatureKind): Arbitrary<Intent> {
  const name = fc.oneof(
    fc.constantFrom('FlowName', 'ExecutionName', 'NextToken'),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.~-]{0,7}$/).filter((n) => !RESERVED.test(n)),
  );
  return fc
    .record({
      intent: validIntent(world, { signatures: [signature], maxLimit: 3 }),
      name,
      value: oddText(),
    })
    .map(({ intent, name, value }) => withOddValue(intent, name, value));
}

/** The request with one value replaced or added. */
export function withOddValue(intent: Intent, name: string, value: string): Intent {
  return { ...intent, parameters: withParameter(intent.parameters, name, value) };
}

/** Names that mean something, in any letter case. */
const RESERVED =
  /^(Action|Version|Format|AccessKeyId|Signature.*|Timestamp|SecurityToken|FlowName|ExecutionName|NextToken|Limit|RequestId)$/i;

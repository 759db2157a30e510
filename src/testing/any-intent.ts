import fc, { type Arbitrary } from 'fast-check';
import { anyName } from '../arbitraries/any-name.ts';
import { requestDefect } from '../arbitraries/request-defect.ts';
import { ownParameters, validIntent } from '../arbitraries/valid-intent.ts';
import { withDefect } from '../arbitraries/with-defect.ts';
import type { CommonField, Intent, Tampering } from '../protocol/intent.ts';
import type { World } from '../requirement/world.ts';

const MINUTE = 60_000;

const FIELDS: readonly CommonField[] = [
  'Action',
  'Version',
  'Format',
  'AccessKeyId',
  'SignatureMethod',
  'SignatureVersion',
  'SignatureNonce',
  'Timestamp',
  'SecurityToken',
  'ContentHash',
];

type Change = (intent: Intent) => Intent;

/** What `requestDefect` leaves out because the document leaves it open, or because it belongs to other families. */
function oddity(): Arbitrary<Change> {
  const visible = fc.stringMatching(/^[!-~]{0,12}$/);
  const field = fc
    .tuple(fc.constantFrom(...FIELDS), fc.oneof(visible, fc.constantFrom('', null)))
    .map(([name, value]) => (intent: Intent) => ({
      ...intent,
      fields: { ...intent.fields, [name]: value },
    }));
  const parameter = fc
    .tuple(
      fc.constantFrom('FlowName', 'ExecutionName', 'Limit', 'NextToken', 'RequestId', 'Colour'),
      fc.oneof(anyName(), fc.constantFrom('', '7', '007', '+5', '1e2', '٥', ' 5', '1000', 'a b')),
    )
    .map((pair) => (intent: Intent) => ({ ...intent, parameters: [...intent.parameters, pair] }));
  const skew = fc
    .integer({ min: -20, max: 20 })
    .map((minutes) => (intent: Intent) => ({ ...intent, skewMs: minutes * MINUTE }));
  const body = fc
    .record({
      mediaType: fc.constantFrom(null, 'application/json', 'text/json', 'text/plain', 'garbage'),
      content: fc.string({ maxLength: 10 }),
    })
    .map((own) => (intent: Intent) => ({ ...intent, body: own }));
  const other = fc.constantFrom<Partial<Intent>>(
    { identity: 'temporary' },
    { form: true, method: 'POST' },
    { method: 'PUT' },
    { method: 'DELETE' },
    { spelling: { lowerHex: true, encodeUnreserved: true } },
  );
  return fc.oneof(
    field,
    parameter,
    skew,
    body,
    tampering().map((one) => (intent: Intent) => ({
      ...intent,
      tampering: [...(intent.tampering ?? []), one],
    })),
    other.map((change) => (intent: Intent) => ({ ...intent, ...change })),
  );
}

function tampering(): Arbitrary<Tampering> {
  const name = fc.constantFrom('FlowName', 'Limit', 'Action', 'Signature', 'Timestamp', 'Colour');
  const header = fc.constantFrom('x-acs-action', 'x-acs-date', 'x-acs-colour', 'authorization');
  const value = fc.constantFrom('', '1', 'orders', '2019-03-15');
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('set-parameter', 'add-parameter'), name, value }),
    fc.record({ kind: fc.constant('remove-parameter'), name }),
    fc.record({ kind: fc.constant('rename-parameter'), name, to: name }),
    fc.record({ kind: fc.constant('set-header'), name: header, value }),
    fc.record({ kind: fc.constant('remove-header'), name: header }),
    fc.record({ kind: fc.constant('method'), to: fc.constantFrom('GET', 'POST') }),
    fc.record({ kind: fc.constant('body'), content: fc.constantFrom('', '{}') }),
    fc.constantFrom<Tampering>(
      { kind: 'signature-character', at: 3 },
      { kind: 'signature-case' },
      { kind: 'signature-empty' },
      { kind: 'signature-missing' },
    ),
  );
}

/** Anything that can be asked: a correct request with up to four things wrong or odd about it. */
export function anyIntent(world: World): Arbitrary<Intent> {
  const change = fc.oneof(
    requestDefect(world).map(
      (defect): Change =>
        (intent) =>
          withDefect(intent, defect),
    ),
    oddity(),
  );
  return fc
    .tuple(
      validIntent(world, { maxLimit: 3 }),
      fc.constantFrom(...world.executions, ...world.foreign),
      fc.array(change, { maxLength: 4, size: 'max' }),
    )
    .map(([intent, execution, changes]) =>
      changes.reduce<Intent>((changed, apply) => apply(changed), {
        ...intent,
        parameters: ownParameters(execution, 3),
      }),
    );
}

import fc, { type Arbitrary } from 'fast-check';

/** A field that the document does not have. */
export interface UnknownField {
  readonly name: string;
  /** As JSON. */
  readonly value: string;
}

// Those of the document, which some decoders find in any letter case; those by which clients tell an
// error from a page; and those that mean something to the language of the client and no service would use.
const TAKEN = new Set([
  ...['requestid', 'nexttoken', 'events', 'type', 'eventid', 'scheduleeventid', 'time'],
  ...['eventdetail', 'stepname', 'code', 'message', 'hostid', 'recommend', 'success', 'status'],
  ...['statuscode', 'error', 'errors', 'errorcode', 'errormessage', 'headers', 'body'],
  ...['constructor', 'prototype', 'tostring', 'valueof', 'hasownproperty', 'tojson', 'class'],
]);

/** Up to four fields as a service might add: a name of letters and digits, and any value, documented names within it too. */
export function unknownFields(): Arbitrary<UnknownField[]> {
  const name = fc.oneof(
    fc.constantFrom('TotalCount', 'Duration', 'flowArn', 'Tags', 'MaxResults'),
    fc
      .stringMatching(/^[A-Za-z][A-Za-z0-9]{0,15}$/)
      .filter((drawn) => !TAKEN.has(drawn.toLowerCase())),
  );
  return fc.uniqueArray(fc.record({ name, value: anyValue() }), {
    selector: (field) => field.name.toLowerCase(),
    maxLength: 4,
  });
}

function anyValue(): Arbitrary<string> {
  const key = fc.oneof(
    fc.constantFrom('Events', 'NextToken', 'RequestId', 'EventId', 'Type'),
    fc.stringMatching(/^[a-z]{1,4}$/),
  );
  const leaf = fc.oneof(
    fc.constantFrom('null', 'true', 'false', '[]', '{}', '""'),
    fc.integer().map(String),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
    fc.constantFrom('0.1', '-1.5e-7', '1E3', '-0'),
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((string) => JSON.stringify(string)),
  );
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
      fc
        .uniqueArray(fc.tuple(key, tie('value')), { selector: ([one]) => one, maxLength: 3 })
        .map((pairs) => `{${pairs.map(([one, of]) => `"${one}":${of}`).join(',')}}`),
    ),
  }));
  return value;
}

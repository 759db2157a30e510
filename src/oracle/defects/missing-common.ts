import type { ErrorCode } from '../../generated/errors.ts';
import { text } from '../../text.ts';
import { commonField, nameOf, type SignedField } from '../common-field.ts';
import { justified, type Defect, type DefectFinder, type RulesOut } from '../defect.ts';
import type { Reading } from '../reading.ts';

/** A common parameter that has to be there, and what its absence justifies besides "missing". */
interface Required {
  readonly field: SignedField;
  readonly rulesOut: RulesOut;
  readonly codes: readonly ErrorCode[];
}

/** [rpc] common parameters, [v3] common headers. */
const REQUIRED: readonly Required[] = [
  { field: 'Action', rulesOut: 'page', codes: ['ActionNotSupported'] },
  { field: 'Version', rulesOut: 'page', codes: ['APIVersionNotSupported'] },
  { field: 'SignatureNonce', rulesOut: 'page', codes: [] },
  { field: 'AccessKeyId', rulesOut: 'resources', codes: ['InvalidAccessKeyID'] },
  { field: 'Signature', rulesOut: 'resources', codes: ['SignatureNotMatch'] },
  {
    field: 'SignatureMethod',
    rulesOut: 'resources',
    codes: ['SignatureNotMatch', 'InvalidArgument'],
  },
  {
    field: 'Timestamp',
    rulesOut: 'resources',
    codes: ['RequestTimeTooSkewed', 'InvalidArgument'],
  },
];

const REQUIRED_OF_RPC: Required = {
  field: 'SignatureVersion',
  rulesOut: 'resources',
  codes: ['SignatureNotMatch', 'InvalidArgument'],
};

const REQUIRED_OF_ACS3: Required = {
  field: 'ContentHash',
  rulesOut: 'resources',
  codes: ['SignatureNotMatch', 'InvalidArgument'],
};

/** [page] MissingRequiredParams, MissingRequiredHeader: a common parameter that is missing or empty. */
export const missingCommon: DefectFinder = (reading) =>
  [...REQUIRED, reading.kind === 'rpc' ? REQUIRED_OF_RPC : REQUIRED_OF_ACS3]
    .filter(({ field }) => (commonField(reading, field) ?? '') === '')
    .map((required) => missing(required, reading));

function missing({ field, rulesOut, codes }: Required, reading: Reading): Defect {
  const name = nameOf(field, reading.kind);
  const empty = commonField(reading, field) === '';
  const because = empty
    ? text(`${name} is empty`, `${name} 为空`)
    : text(`${name} is missing`, `缺少 ${name}`);
  // With V3, Authorization holds three of them; the message may name the header or the part.
  const names = name === field ? [name] : [name, name.toLowerCase(), field];
  return {
    // No source says that a nonce must not be empty, only that it is unique.
    rulesOut: field === 'SignatureNonce' && empty ? 'nothing' : rulesOut,
    errors: [
      justified('MissingRequiredParams', because, names),
      ...(reading.kind === 'acs3' ? [justified('MissingRequiredHeader', because, names)] : []),
      // What is missing has no value that a message could name: any text may stand there.
      ...codes.map((code) => justified(code, because)),
      ...(empty ? [justified('InvalidArgument', because)] : []),
    ],
  };
}

import type { CommonField, Intent, SignatureKind, Tampering } from '../protocol/intent.ts';
import type { Parameter } from '../protocol/parameter.ts';
import { quote } from './quote.ts';
import { UserError } from './user-error.ts';

export interface CallInput {
  readonly signature: SignatureKind;
  readonly method: string;
  /** `Name=value` each. */
  readonly operands: readonly string[];
  /** `Name: value` each. */
  readonly headers: readonly string[];
}

const FIELDS: Readonly<Record<CommonField, true>> = {
  Action: true,
  Version: true,
  Format: true,
  AccessKeyId: true,
  SignatureMethod: true,
  SignatureVersion: true,
  SignatureNonce: true,
  Timestamp: true,
  SecurityToken: true,
  ContentHash: true,
};

/**
 * The request that the operands of `call` describe. A common parameter takes the place of the one that
 * a correct request has; `Signature` is put in after signing; everything else is the operation's own.
 *
 * @throws UserError for an operand or a header that is written in another way
 */
export function parseRequest({ signature, method, operands, headers }: CallInput): Intent {
  if (!/^[A-Za-z]{1,20}$/.test(method)) {
    throw new UserError(`--method is ${quote(method)}: give an HTTP method such as GET or POST.`);
  }
  const pairs = operands.map(parseOperand);
  const fields = Object.fromEntries(pairs.filter(([name]) => isField(name)));
  const tampering = pairs
    .filter(([name]) => name === 'Signature' && signature === 'rpc')
    .map(([name, value]): Tampering => ({ kind: 'set-parameter', name, value }));
  return {
    signature,
    method: method.toUpperCase(),
    identity: 'main',
    parameters: pairs.filter(
      ([name]) => !isField(name) && !(name === 'Signature' && signature === 'rpc'),
    ),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(headers.length === 0 ? {} : { headers: headers.map(parseHeader) }),
    ...(tampering.length === 0 ? {} : { tampering }),
  };
}

function isField(name: string): boolean {
  return Object.hasOwn(FIELDS, name);
}

function parseOperand(operand: string): Parameter {
  const at = operand.indexOf('=');
  if (at <= 0) {
    throw new UserError(
      `${quote(operand)} is not a parameter: write Name=value, such as Limit=10.`,
    );
  }
  return [operand.slice(0, at), operand.slice(at + 1)];
}

function parseHeader(line: string): Parameter {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw new UserError(`--header is ${quote(line)}: write "Name: value".`);
  }
  return [name.toLowerCase(), value.trimEnd()];
}

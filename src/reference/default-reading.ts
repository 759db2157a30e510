import { parseAuthorization } from '../protocol/acs3-signature.ts';
import type { SignatureKind } from '../protocol/intent.ts';
import { valueOf, type Parameter } from '../protocol/parameter.ts';
import { percentDecode } from '../protocol/percent-encoding.ts';
import type { Behaviour, Common } from './behaviour.ts';
import { headerOf, type Call } from './call.ts';
import { mediaTypeOf } from './media-type.ts';

type Reading = Pick<
  Behaviour,
  'decode' | 'splitPairs' | 'parameterSources' | 'parameter' | 'dialect' | 'common' | 'understand'
>;

/** How a request is read. */
export const defaultReading: Reading = {
  decode: (text, where) => percentDecode(where === 'form' ? text.replaceAll('+', '%20') : text),
  splitPairs: (raw, decode) => splitPairs(raw, decode),
  parameterSources: (call) => {
    const query = { where: 'query', raw: call.query } as const;
    return hasForm(call)
      ? [query, { where: 'form', raw: Buffer.from(call.body).toString('utf8') }]
      : [query];
  },
  parameter: valueOf,
  dialect: chooseDialect,
  common: (dialect, parameter, call) =>
    dialect === 'rpc' ? rpcCommon(parameter) : acs3Common(call),
  understand: (asked) => asked,
};

/** A form holds parameters with the RPC signature only; V3 signs its body as bytes. */
function hasForm(call: Call): boolean {
  return (
    call.method === 'POST' &&
    mediaTypeOf(call) === 'application/x-www-form-urlencoded' &&
    !isAcs3(call)
  );
}

function isAcs3(call: Call): boolean {
  return headerOf(call, 'authorization')?.startsWith('ACS3') === true;
}

function splitPairs(raw: string, decode: (text: string) => string): Parameter[] {
  const pairs: Parameter[] = [];
  for (const part of raw.split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    pairs.push(
      at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))],
    );
  }
  return pairs;
}

const RPC_MARKS: readonly string[] = ['Signature', 'AccessKeyId', 'SignatureMethod'];
// Not x-acs-action and x-acs-version: the official client sends them with RPC requests too [sdk].
const ACS3_MARKS: readonly string[] = [
  'authorization',
  'x-acs-date',
  'x-acs-content-sha256',
  'x-acs-signature-nonce',
];

/**
 * Authorization of the ACS3 family decides. Without it the request is RPC, unless it has none of the
 * RPC signature's parameters and some header of V3's: then V3 was meant and its answer is more helpful.
 */
function chooseDialect(parameters: readonly Parameter[], call: Call): SignatureKind {
  if (isAcs3(call)) return 'acs3';
  if (parameters.some(([name]) => RPC_MARKS.includes(name))) return 'rpc';
  return call.headers.some(([name]) => ACS3_MARKS.includes(name)) ? 'acs3' : 'rpc';
}

function rpcCommon(parameter: (name: string) => string | undefined): Common {
  return {
    action: parameter('Action'),
    version: parameter('Version'),
    accessKeyId: parameter('AccessKeyId'),
    algorithm: parameter('SignatureMethod'),
    signatureVersion: parameter('SignatureVersion'),
    nonce: parameter('SignatureNonce'),
    time: parameter('Timestamp'),
    securityToken: parameter('SecurityToken'),
    signature: parameter('Signature'),
    contentHash: undefined,
    signedHeaders: [],
  };
}

function acs3Common(call: Call): Common {
  const authorization = parseAuthorization(headerOf(call, 'authorization'));
  return {
    action: headerOf(call, 'x-acs-action'),
    version: headerOf(call, 'x-acs-version'),
    accessKeyId: authorization?.credential,
    algorithm: authorization?.algorithm,
    signatureVersion: undefined,
    nonce: headerOf(call, 'x-acs-signature-nonce'),
    time: headerOf(call, 'x-acs-date'),
    securityToken: headerOf(call, 'x-acs-security-token'),
    signature: authorization?.signature,
    contentHash: headerOf(call, 'x-acs-content-sha256'),
    signedHeaders: authorization?.signedHeaders.map((name) => name.toLowerCase()) ?? [],
  };
}

import {
  ACS3_ALGORITHM,
  acs3Signature,
  formatAuthorization,
  headersToSign,
  sha256Hex,
} from './acs3-signature.ts';
import type { CommonField, Intent } from './intent.ts';
import { byCodeUnits, withParameter, type Parameter } from './parameter.ts';
import { rpcSignature } from './rpc-signature.ts';
import { spellQuery } from './spelling.ts';
import { tamper, type Draft } from './tampering.ts';
import { formatRequestTime } from './timestamp.ts';
import type { Credentials, WireRequest } from './wire.ts';

export const ACTION = 'GetExecutionHistory';
export const API_VERSION = '2019-03-15';

/** What signing takes besides the intent. */
export interface SigningContext {
  readonly credentials: Credentials;
  /** The server's clock, in milliseconds since the epoch. */
  readonly serverNow: number;
  /** Unique for each request. */
  readonly nonce: string;
  /** `host` or `host:port`, as the Host header has it. */
  readonly host: string;
}

/** Signs an intent and writes it as it goes over the wire. Pure: the same arguments give the same bytes. */
export function signIntent(intent: Intent, context: SigningContext): WireRequest {
  const draft = intent.signature === 'rpc' ? draftRpc(intent, context) : draftAcs3(intent, context);
  const sent = (intent.tampering ?? []).reduce(tamper, draft);
  const query = spellQuery(sent.parameters, intent.spelling);
  if (intent.form === true && intent.signature === 'rpc') {
    const headers = withParameter(
      sent.headers,
      'content-type',
      'application/x-www-form-urlencoded',
    );
    return { method: sent.method, path: '/', query: '', headers, body: Buffer.from(query) };
  }
  return { method: sent.method, path: '/', query, headers: sent.headers, body: sent.body };
}

function draftRpc(intent: Intent, { credentials, serverNow, nonce, host }: SigningContext): Draft {
  const common = overridden(intent, [
    ['Action', ACTION],
    ['Version', API_VERSION],
    ['Format', 'JSON'],
    ['AccessKeyId', credentials.accessKeyId],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureVersion', '1.0'],
    ['SignatureNonce', nonce],
    ['Timestamp', formatRequestTime(serverNow + (intent.skewMs ?? 0))],
    ['SecurityToken', credentials.securityToken],
  ]);
  const parameters = sorted([...common, ...intent.parameters]);
  const secret = intent.secret ?? credentials.accessKeySecret;
  const signature = rpcSignature(secret, intent.method, parameters);
  return {
    method: intent.method,
    parameters: [...parameters, ['Signature', signature]],
    headers: [['host', host], ...bodyHeaders(intent), ...(intent.headers ?? [])],
    body: bodyBytes(intent),
  };
}

/** The headers in which V3 has what RPC has as common parameters. */
export const ACS3_HEADERS: ReadonlyMap<CommonField, string> = new Map([
  ['Action', 'x-acs-action'],
  ['Version', 'x-acs-version'],
  ['Timestamp', 'x-acs-date'],
  ['SignatureNonce', 'x-acs-signature-nonce'],
  ['ContentHash', 'x-acs-content-sha256'],
  ['SecurityToken', 'x-acs-security-token'],
]);

function draftAcs3(intent: Intent, { credentials, serverNow, nonce, host }: SigningContext): Draft {
  const body = bodyBytes(intent);
  const common = overridden(intent, [
    ['Action', ACTION],
    ['Version', API_VERSION],
    ['Timestamp', formatRequestTime(serverNow + (intent.skewMs ?? 0))],
    ['SignatureNonce', nonce],
    ['ContentHash', sha256Hex(body)],
    ['SecurityToken', credentials.securityToken],
  ]).map(([field, value]): Parameter => [ACS3_HEADERS.get(field as CommonField) ?? field, value]);
  const headers: Parameter[] = [
    ['host', host],
    ...bodyHeaders(intent),
    ...common,
    ...(intent.headers ?? []),
  ];
  const signedHeaders = headersToSign(headers);
  const signature = acs3Signature(intent.secret ?? credentials.accessKeySecret, {
    method: intent.method,
    path: '/',
    parameters: intent.parameters,
    headers,
    signedHeaders,
    bodyHash: headers.find(([name]) => name === 'x-acs-content-sha256')?.[1] ?? '',
  });
  const authorization = formatAuthorization({
    algorithm: fieldOr(intent, 'SignatureMethod', ACS3_ALGORITHM),
    credential: fieldOr(intent, 'AccessKeyId', credentials.accessKeyId),
    signedHeaders,
    signature,
  });
  return {
    method: intent.method,
    parameters: sorted(intent.parameters),
    headers: [...headers, ['authorization', authorization]],
    body,
  };
}

/**
 * In the order in which the official clients write them [sdk]: an endpoint that gets the order wrong
 * shows it where another order is asked for, and not in every request. Repeated names keep theirs.
 */
function sorted(parameters: readonly Parameter[]): Parameter[] {
  return parameters.toSorted(([a], [b]) => byCodeUnits(a, b));
}

/** A part of Authorization, with the intent's own value in place; one that is left out is written empty. */
function fieldOr(intent: Intent, field: CommonField, value: string): string {
  const own = intent.fields?.[field];
  return own === undefined ? value : (own ?? '');
}

/** The common parameters with the intent's own values in place; what has no value is left out. */
function overridden(
  intent: Intent,
  common: readonly (readonly [CommonField, string | undefined])[],
): Parameter[] {
  return common.flatMap(([field, value]): Parameter[] => {
    const own = intent.fields?.[field];
    const written = own === undefined ? value : own;
    return written === undefined || written === null ? [] : [[field, written]];
  });
}

function bodyBytes({ body }: Intent): Uint8Array {
  return Buffer.from(body === undefined ? '' : body.content.repeat(body.repeat ?? 1));
}

function bodyHeaders({ body }: Intent): Parameter[] {
  return body === undefined || body.mediaType === null ? [] : [['content-type', body.mediaType]];
}

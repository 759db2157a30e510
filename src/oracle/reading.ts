import { parseAuthorization, type Acs3Authorization } from '../protocol/acs3-signature.ts';
import type { SignatureKind } from '../protocol/intent.ts';
import { parseQuery, valueOf, type Parameter } from '../protocol/parameter.ts';
import type { WireRequest } from '../protocol/wire.ts';
import { mediaTypeOf } from './media-type-of.ts';

/** What one request says, read one way. */
export interface Reading {
  readonly kind: SignatureKind;
  readonly request: WireRequest;
  /** Every parameter that was sent, decoded: those of the query first, then those of a form body. */
  readonly sent: readonly Parameter[];
  /** One value for each name. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Names that were sent more than once. */
  readonly repeated: readonly string[];
  readonly authorization: Acs3Authorization | undefined;
}

/**
 * Headers that show a V3 request where Authorization does not. Not x-acs-action and x-acs-version:
 * official clients send these with RPC requests too [sdk].
 */
const ACS3_MARKS = ['x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256'];

/**
 * The ways in which a request can be read. More than one where the document does not say which:
 * the first or the last value of a repeated parameter, and V3 headers without a V3 Authorization, which
 * an endpoint may as well take for an RPC request without parameters.
 */
export function readingsOf(request: WireRequest): readonly Reading[] {
  const sent = [...parseQuery(request.query), ...formParameters(request)];
  const counts = new Map<string, number>();
  for (const [name] of sent) counts.set(name, (counts.get(name) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const authorization = parseAuthorization(valueOf(request.headers, 'authorization')?.trim());
  const last = new Map(sent);
  const first = new Map([...sent].reverse());
  return kindsOf(request, authorization).flatMap((kind) =>
    (repeated.length === 0 ? [last] : [first, last]).map((parameters) => ({
      kind,
      request,
      sent,
      parameters,
      repeated,
      authorization,
    })),
  );
}

function kindsOf(
  { headers }: WireRequest,
  authorization: Acs3Authorization | undefined,
): readonly SignatureKind[] {
  if (authorization?.algorithm.startsWith('ACS3') === true) return ['acs3'];
  return headers.some(([name]) => ACS3_MARKS.includes(name)) ? ['acs3', 'rpc'] : ['rpc'];
}

/** [rpc] A form body by POST holds parameters like those of the query. */
function formParameters(request: WireRequest): Parameter[] {
  if (request.method !== 'POST') return [];
  if (mediaTypeOf(request) !== 'application/x-www-form-urlencoded') return [];
  return parseQuery(Buffer.from(request.body).toString('utf8'), { formPlus: true });
}

import type { Exchange as Transcript } from '../generated/results.ts';
import { parseAuthorization } from '../protocol/acs3-signature.ts';
import type { Exchange } from '../protocol/exchange.ts';
import { parseQuery, type Parameter } from '../protocol/parameter.ts';
import { createRedactor, HIDDEN, signatureOf, type Redact } from './redaction.ts';

/** Parameters and headers whose values are shown; of all others only the name is. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['Action', 'Version', 'Format', 'AccessKeyId', 'SignatureMethod', 'SignatureVersion'],
  ...['SignatureNonce', 'Timestamp', 'FlowName', 'ExecutionName', 'NextToken', 'Limit'],
  ...[
    'host',
    'content-type',
    'content-length',
    'accept',
    'user-agent',
    'accept-language',
    'accept-encoding',
  ],
  ...['x-acs-action', 'x-acs-version', 'x-acs-date', 'x-acs-signature-nonce'],
  ...['x-acs-content-sha256', 'x-acs-request-id', 'date', 'server', 'connection', 'retry-after'],
  ...['transfer-encoding', 'content-encoding', 'allow', 'location'],
]);

/** Longest body and longest value that are stored, in characters. */
const BODY_LIMIT = 4096;
const VALUE_LIMIT = 1024;
/** Most parameters, and most headers, that are stored; further ones are counted. */
const PAIRS_LIMIT = 100;

/** What is stored of an exchange: an allow-list of fields, cut to a readable length, secrets and the signature taken out. */
export function transcribe(
  exchange: Pick<Exchange, 'request' | 'response'>,
  redact: Redact,
): Transcript {
  const { request, response } = exchange;
  const ownSignature = createRedactor(signatureOf(exchange));
  const clean: Redact = (text) => redact(ownSignature(text));
  const form = request.headers.some(([, value]) => value.includes('x-www-form-urlencoded'));
  const body = Buffer.from(request.body);
  const parameters = parseQuery(
    form && request.query === '' ? body.toString('utf8') : request.query,
    { formPlus: form },
  );
  return {
    request: {
      method: tidy(request.method, VALUE_LIMIT, clean),
      path: tidy(request.path, VALUE_LIMIT, clean),
      parameters: showAll(parameters, clean),
      headers: showAll(request.headers, clean),
      ...(form || body.length === 0
        ? {}
        : { body: tidy(body.toString('utf8'), BODY_LIMIT, clean) }),
      bodyBytes: body.length,
    },
    response: {
      status: response.status,
      headers: showAll(response.headers, clean),
      body: tidy(response.body, BODY_LIMIT, clean),
      truncated: response.body.length > BODY_LIMIT,
    },
  };
}

function showAll(pairs: readonly Parameter[], clean: Redact): [string, string][] {
  const shown = pairs.slice(0, PAIRS_LIMIT).map((pair) => show(pair, clean));
  const more = pairs.length - shown.length;
  return more === 0 ? shown : [...shown, ['…', `(+${more})`]];
}

function show([name, value]: Parameter, clean: Redact): [string, string] {
  const shownName = tidy(name, VALUE_LIMIT, clean);
  if (name === 'authorization') return [shownName, showAuthorization(value, clean)];
  return [shownName, SHOWN.has(name) ? tidy(value, VALUE_LIMIT, clean) : HIDDEN];
}

function showAuthorization(value: string, clean: Redact): string {
  const parts = parseAuthorization(value);
  if (parts === undefined) return HIDDEN;
  const { algorithm, credential, signedHeaders } = parts;
  return tidy(
    `${algorithm} Credential=${credential},SignedHeaders=${signedHeaders.join(';')},Signature=${HIDDEN}`,
    VALUE_LIMIT,
    clean,
  );
}

/** Cleans before it cuts, so that no half of a secret is left standing at the cut. */
function tidy(text: string, limit: number, clean: Redact): string {
  return clean(text.slice(0, limit * 4)).slice(0, limit);
}

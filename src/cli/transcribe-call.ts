import type { Exchange as Transcript, Pair } from '../generated/results.ts';
import { createRedactor, HIDDEN, secretsOf, signatureOf } from '../probe/redaction.ts';
import type { Exchange } from '../protocol/exchange.ts';
import { parseQuery, type Parameter } from '../protocol/parameter.ts';
import type { Credentials } from '../protocol/wire.ts';

/** Hidden whatever they hold: whoever reads them can use them for a while. */
const SECRET: ReadonlySet<string> = new Set([
  'Signature',
  'SecurityToken',
  'x-acs-security-token',
  'set-cookie',
  'cookie',
]);

/**
 * What `call` shows of an exchange: everything, uncut, but signature, security token and secret. What
 * the user wrote may be shown to the user, so it takes no allow-list as stored transcripts do.
 */
export function transcribeCall(
  exchange: Pick<Exchange, 'request' | 'response'>,
  credentials: readonly (Credentials | undefined)[],
): Transcript {
  const { request, response } = exchange;
  const redact = createRedactor([...secretsOf(credentials), ...signatureOf(exchange)]);
  const show = ([name, value]: Parameter): Pair => [
    redact(name),
    SECRET.has(name) ? HIDDEN : redact(value),
  ];
  return {
    request: {
      method: request.method,
      path: request.path,
      parameters: parseQuery(request.query).map(show),
      headers: request.headers.map(show),
      bodyBytes: request.body.length,
    },
    response: {
      status: response.status,
      headers: response.headers.map(show),
      body: redact(response.body),
      truncated: false,
    },
  };
}
